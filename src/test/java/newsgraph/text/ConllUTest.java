package newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import newsgraph.article.TextSpan;
import org.junit.jupiter.api.Test;

class ConllUTest {
    private static final String MET =
            """
            1 Ana    Ana    _ NNP _ 2 nsubj _ name=PERSON
            2 met    meet   _ VBD _ 0 root  _ _
            3 Bo     Bo     _ NNP _ 2 obj   _ name=PERSON
            4 Cy     Cy     _ NNP _ 2 obj   _ name=PERSON-B
            5 .      .      _ .   _ 2 punct _ _

            1 They   they   _ PRP _ 2 nsubj _ _
            2 talked talk   _ VBD _ 0 root  _ _
            """;

    @Test
    void readsWordsOneBlankApart() {
        List<Sentence> sentences = ConllU.read(MET);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).token(1))
                .isEqualTo(new Token(1, new TextSpan(4, 7), "met", "meet", "VBD"));
        assertThat(sentences.get(0).names())
                .containsExactly(
                        new Name(Name.Type.PERSON, 0, 1),
                        new Name(Name.Type.PERSON, 2, 3),
                        new Name(Name.Type.PERSON, 3, 4));
        assertThat(sentences.get(0).dependencies().children(1, "obj")).containsExactly(2, 3);
        assertThat(sentences.get(1).span()).isEqualTo(new TextSpan(16, 27));
    }

    @Test
    void readsBackWhatItWrote() {
        String written = ConllU.write(ConllU.read(MET));
        assertThat(written).contains("name=PERSON-B");
        assertThat(ConllU.write(ConllU.read(written))).isEqualTo(written);
    }

    @Test
    void keepsWordsWithBlanksInTabbedLines() {
        String line = "1\t1 1/2\t1 1/2\t_\tCD\t_\t0\troot\t_\tbegin=7|end=12\n\n";
        assertThat(ConllU.read(line).getFirst().token(0).word()).isEqualTo("1 1/2");
        assertThat(ConllU.write(ConllU.read(line))).isEqualTo(line);
    }

    @Test
    void namesTheBrokenLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConllU.read("1 a a _ X _ 0 root _ _\n2 b\n"))
                .withMessageContaining("line 2");
    }
}
