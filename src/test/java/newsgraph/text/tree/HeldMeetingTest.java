package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.ConllU;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class HeldMeetingTest {
    @Test
    void aNameBehindAMeetingIsWhoHeldIt() {
        Dependencies tree =
                corrected(
                        """
                        1 The the _ DT _ 3 det _ _
                        2 dinner dinner _ NN _ 3 compound _ _
                        3 Lund Lund _ NNP _ 4 nsubj _ _
                        4 held hold _ VBD _ 9 csubj _ _
                        5 with with _ IN _ 6 case _ _
                        6 Voss Voss _ NNP _ 4 obl _ _
                        7 was be _ VBD _ 9 cop _ _
                        8 a a _ DT _ 9 det _ _
                        9 success success _ NN _ 0 root _ _
                        """);
        assertThat(tree.head(1)).isEqualTo(8);
        assertThat(tree.label(1)).isEqualTo("nsubj");
        assertThat(tree.head(0)).isEqualTo(1);
        assertThat(tree.head(3)).isEqualTo(1);
        assertThat(tree.label(3)).isEqualTo("acl:relcl");
        assertThat(tree.head(2)).isEqualTo(3);
    }

    @Test
    void aMeetingThatIsTheObjectStaysOne() {
        Dependencies tree =
                corrected(
                        """
                        1 He he _ PRP _ 2 nsubj _ _
                        2 described describe _ VBD _ 0 root _ _
                        3 a a _ DT _ 5 det _ _
                        4 meeting meeting _ NN _ 5 compound _ _
                        5 Voss Voss _ NNP _ 6 nsubj _ _
                        6 held hold _ VBD _ 2 ccomp _ _
                        7 with with _ IN _ 8 case _ _
                        8 Lund Lund _ NNP _ 6 obl _ _
                        """);
        assertThat(tree.head(3)).isEqualTo(1);
        assertThat(tree.label(3)).isEqualTo("obj");
        assertThat(tree.head(5)).isEqualTo(3);
    }

    @Test
    void whoHeldOnAtAMeetingDidNotHoldIt() {
        Dependencies tree =
                corrected(
                        """
                        1 At at _ IN _ 3 case _ _
                        2 the the _ DT _ 3 det _ _
                        3 meeting meeting _ NN _ 5 obl _ _
                        4 Lund Lund _ NNP _ 5 nsubj _ _
                        5 held hold _ VBD _ 0 root _ _
                        6 on on _ RP _ 5 compound:prt _ _
                        7 to to _ IN _ 8 case _ _
                        8 power power _ NN _ 5 obl _ _
                        """);
        assertThat(tree.roots()).containsExactly(4);
        assertThat(tree.head(2)).isEqualTo(4);
    }

    private static Dependencies corrected(String conllu) {
        Sentence sentence = ConllU.read(conllu).getFirst();
        List<String> words = sentence.tokens().stream().map(Token::word).toList();
        List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
        return HeldMeeting.of(words, tags, sentence.dependencies());
    }
}
