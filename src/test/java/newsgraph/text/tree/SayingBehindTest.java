package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.Dependencies;
import org.junit.jupiter.api.Test;

class SayingBehindTest {
    @Test
    void whatIsSaidBelongsToTheParticipleAndThatToTheVerbBeforeIt() {
        List<String> words =
                List.of("She", "left", ",", "saying", "the", "ferry", "was", "late", ".");
        List<String> tags = List.of("PRP", "VBD", ",", "VBG", "DT", "NN", "VBD", "JJ", ".");
        int[] heads = {1, Dependencies.NONE, 7, 7, 5, 3, 7, 1, 1};
        String[] labels = {
            "nsubj", "root", "punct", "nsubj", "det", "obj", "cop", "parataxis", "punct"
        };
        Dependencies tree = SayingBehind.of(words, tags, new Dependencies(heads, labels));
        assertThat(arc(tree, 3)).isEqualTo("advcl 1");
        assertThat(arc(tree, 7)).isEqualTo("ccomp 3");
        assertThat(arc(tree, 5)).isEqualTo("nsubj 7");
        assertThat(arc(tree, 2)).isEqualTo("punct 3");
    }

    @Test
    void aParticipleBehindANounBelongsToTheVerb() {
        List<String> words = List.of("She", "met", "Lund", ",", "saying", "it", "helped");
        List<String> tags = List.of("PRP", "VBD", "NNP", ",", "VBG", "PRP", "VBD");
        int[] heads = {1, Dependencies.NONE, 1, 4, 2, 6, 4};
        String[] labels = {"nsubj", "root", "obj", "punct", "acl", "nsubj", "parataxis"};
        Dependencies tree = SayingBehind.of(words, tags, new Dependencies(heads, labels));
        assertThat(arc(tree, 4)).isEqualTo("advcl 1");
        assertThat(arc(tree, 6)).isEqualTo("ccomp 4");
    }

    @Test
    void aParticipleWithoutACommaStaysWhereItHangs() {
        List<String> words = List.of("She", "met", "men", "saying", "it", "helped");
        List<String> tags = List.of("PRP", "VBD", "NNS", "VBG", "PRP", "VBD");
        int[] heads = {1, Dependencies.NONE, 1, 2, 5, 3};
        String[] labels = {"nsubj", "root", "obj", "acl", "nsubj", "ccomp"};
        Dependencies tree = new Dependencies(heads, labels);
        assertThat(SayingBehind.of(words, tags, tree)).isSameAs(tree);
    }

    private static String arc(Dependencies tree, int at) {
        return tree.label(at) + " " + tree.head(at);
    }
}
