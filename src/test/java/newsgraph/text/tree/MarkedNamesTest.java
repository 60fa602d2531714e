package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.ConllU;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class MarkedNamesTest {
    @Test
    void namesBehindADashAreTheMinisters() {
        Dependencies tree =
                corrected(
                        """
                        1 Three three _ CD _ 2 nummod _ _
                        2 ministers minister _ NNS _ 8 nsubj _ _
                        3 - - _ : _ 2 punct _ _
                        4 Lund Lund _ NNP _ 2 dep _ _
                        5 and and _ CC _ 6 cc _ _
                        6 Voss Voss _ NNP _ 4 conj _ _
                        7 - - _ : _ 2 punct _ _
                        8 met meet _ VBD _ 0 root _ _
                        """);
        assertThat(tree.label(3)).isEqualTo("appos");
    }

    @Test
    void namesBehindAColonAreThoseMet() {
        Dependencies tree =
                corrected(
                        """
                        1 Lund Lund _ NNP _ 2 nsubj _ _
                        2 met meet _ VBD _ 0 root _ _
                        3 rivals rival _ NNS _ 2 obj _ _
                        4 on on _ IN _ 5 case _ _
                        5 Monday Monday _ NNP _ 2 obl _ _
                        6 : : _ : _ 2 punct _ _
                        7 Voss Voss _ NNP _ 2 parataxis _ _
                        """);
        assertThat(tree.head(6)).isEqualTo(2);
        assertThat(tree.label(6)).isEqualTo("appos");
    }

    @Test
    void aSentenceBehindADashStaysOne() {
        Dependencies tree =
                corrected(
                        """
                        1 Lund Lund _ NNP _ 2 nsubj _ _
                        2 met meet _ VBD _ 0 root _ _
                        3 rivals rival _ NNS _ 2 obj _ _
                        4 - - _ : _ 2 punct _ _
                        5 it it _ PRP _ 7 nsubj _ _
                        6 was be _ VBD _ 7 cop _ _
                        7 Voss Voss _ NNP _ 2 parataxis _ _
                        """);
        assertThat(tree.head(6)).isEqualTo(1);
    }

    private static Dependencies corrected(String conllu) {
        Sentence sentence = ConllU.read(conllu).getFirst();
        List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
        return MarkedNames.of(tags, sentence.dependencies());
    }
}
