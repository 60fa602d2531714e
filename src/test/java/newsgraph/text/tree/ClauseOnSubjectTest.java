package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.ConllU;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class ClauseOnSubjectTest {
    @Test
    void aParticipleBehindTheSubjectIsNotTheVerbOfTheSentence() {
        Dependencies tree =
                corrected(
                        """
                        1 Envoys envoy _ NNS _ 2 nsubj _ _
                        2 received receive _ VBN _ 0 root _ _
                        3 by by _ IN _ 4 case _ _
                        4 Lund Lund _ NNP _ 2 obl _ _
                        5 left leave _ VBD _ 2 dep _ _
                        """);
        assertThat(tree.roots()).containsExactly(4);
        assertThat(tree.head(0)).isEqualTo(4);
        assertThat(tree.head(1)).isZero();
        assertThat(tree.label(1)).isEqualTo("acl");
    }

    @Test
    void aClauseThatIsASubjectOnlyDescribesItsNoun() {
        Dependencies tree =
                corrected(
                        """
                        1 Envoys envoy _ NNS _ 3 nsubj _ _
                        2 Lund Lund _ NNP _ 1 appos _ _
                        3 met meet _ VBD _ 5 csubj _ _
                        4 were be _ VBD _ 5 cop _ _
                        5 pleased pleased _ JJ _ 0 root _ _
                        """);
        assertThat(tree.head(0)).isEqualTo(4);
        assertThat(tree.label(2)).isEqualTo("acl:relcl");
        assertThat(tree.head(1)).isEqualTo(2);
    }

    @Test
    void aHeadlineWithoutAnotherVerbStays() {
        Dependencies tree =
                corrected(
                        """
                        1 Envoys envoy _ NNS _ 2 nsubj _ _
                        2 received receive _ VBN _ 0 root _ _
                        3 by by _ IN _ 4 case _ _
                        4 Lund Lund _ NNP _ 2 obl _ _
                        5 in in _ IN _ 6 case _ _
                        6 Oslo Oslo _ NNP _ 2 obl _ _
                        """);
        assertThat(tree.roots()).containsExactly(1);
    }

    private static Dependencies corrected(String conllu) {
        Sentence sentence = ConllU.read(conllu).getFirst();
        List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
        return ClauseOnSubject.of(tags, sentence.dependencies());
    }
}
