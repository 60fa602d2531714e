package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.Dependencies;
import org.junit.jupiter.api.Test;

class GerundAttachmentTest {
    private static final List<String> WORDS = List.of("She", "spoke", "of", "meeting", "Lund");
    private static final int[] HEADS = {1, Dependencies.NONE, 4, 4, 1};
    private static final String[] LABELS = {"nsubj", "root", "case", "amod", "obl"};

    @Test
    void aGerundBehindAPrepositionHasItsObject() {
        List<String> tags = List.of("PRP", "VBD", "IN", "VBG", "NNP");
        Dependencies tree = GerundAttachment.of(WORDS, tags, new Dependencies(HEADS, LABELS));
        assertThat(tree.head(3)).isEqualTo(1);
        assertThat(tree.label(3)).isEqualTo("advcl");
        assertThat(tree.children(3, "mark")).containsExactly(2);
        assertThat(tree.children(3, "obj")).containsExactly(4);
    }

    @Test
    void aNounThatDescribesAnotherStays() {
        List<String> tags = List.of("PRP", "VBD", "IN", "NN", "NNP");
        Dependencies tree = GerundAttachment.of(WORDS, tags, new Dependencies(HEADS, LABELS));
        assertThat(tree.head(3)).isEqualTo(4);
    }

    @Test
    void aGerundBehindAPrepositionHasItsInfinitive() {
        List<String> words = List.of("Jailed", "for", "refusing", "to", "come");
        List<String> tags = List.of("VBN", "IN", "VBG", "TO", "VB");
        int[] heads = {Dependencies.NONE, 4, 4, 4, 0};
        String[] labels = {"root", "mark", "nsubj", "mark", "advcl"};
        Dependencies tree = GerundAttachment.of(words, tags, new Dependencies(heads, labels));
        assertThat(tree.head(2)).isEqualTo(0);
        assertThat(tree.label(2)).isEqualTo("advcl");
        assertThat(tree.children(2, "mark")).containsExactly(1);
        assertThat(tree.children(2, "xcomp")).containsExactly(4);
    }
}
