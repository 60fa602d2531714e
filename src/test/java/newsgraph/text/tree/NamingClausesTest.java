package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.text.ConllU;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import org.junit.jupiter.api.Test;

class NamingClausesTest {
    @Test
    void hangsWhatSomebodyCallsAMeetingOnTheVerbOfTheClause() {
        Dependencies tree =
                corrected(
                        """
                        1 They they _ PRP _ 2 nsubj _ _
                        2 held hold _ VBD _ 0 root _ _
                        3 what what _ WP _ 5 obj _ _
                        4 she she _ PRP _ 5 nsubj _ _
                        5 called call _ VBD _ 2 ccomp _ _
                        6 talks talk _ NNS _ 5 obj _ _
                        7 on on _ IN _ 8 case _ _
                        8 Monday Monday _ NNP _ 5 obl _ _
                        """);
        assertThat(tree.head(5)).isEqualTo(1);
        assertThat(tree.label(5)).isEqualTo("obj");
        assertThat(tree.head(4)).isEqualTo(5);
        assertThat(tree.head(7)).isEqualTo(1);
    }

    @Test
    void leavesAQuestionAlone() {
        Dependencies tree =
                corrected(
                        """
                        1 They they _ PRP _ 2 nsubj _ _
                        2 asked ask _ VBD _ 0 root _ _
                        3 what what _ WP _ 5 obj _ _
                        4 she she _ PRP _ 5 nsubj _ _
                        5 wanted want _ VBD _ 2 ccomp _ _
                        """);
        assertThat(tree.head(4)).isEqualTo(1);
        assertThat(tree.label(4)).isEqualTo("ccomp");
    }

    private static Dependencies corrected(String conllu) {
        Sentence sentence = ConllU.read(conllu).getFirst();
        return NamingClauses.of(sentence.tokens(), sentence.dependencies());
    }
}
