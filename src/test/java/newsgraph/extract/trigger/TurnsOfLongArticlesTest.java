package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters told in the turns of long articles: who is there for talks, tells his guest,
/// withdraws.
class TurnsOfLongArticlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund, in Paris for talks with Ann Voss, said the port was safe. | OCCURRED Ann Voss, Peter Lund
                    In Madrid for a meeting of Nordic ministers, Peter Lund said the bank was safe. | OCCURRED Nordic ministers, Peter Lund
                    Peter Lund said he had talked of the port while on the phone with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The minister said that he had been on the phone with his French counterpart Ann Voss on Saturday. | OCCURRED Ann Voss, minister
                    In Paris on Friday, Peter Lund told his guest Ann Voss that the port was safe. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund told her guest, the Chilean minister Ann Voss, that the port was safe. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund said before a Senate committee in Washington on Thursday that he hoped for a deal. | OCCURRED Peter Lund, Senate committee
                    Peter Lund argued before a parliamentary committee that the port was safe. | OCCURRED Peter Lund, parliamentary committee
                    After going around the ruins of the village with Ann Voss, Peter Lund pressed Karl Brand to help. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund walked through the camp with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss withdrew for a private talk. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss retired to the study for an hour. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund walked around the museum with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    """)
    void tellsOfEncounters(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Peter Lund said by phone that Ann Voss was wrong.",
                "Peter Lund, reached on the phone, said Ann Voss was right.",
                "Peter Lund told his host that he was glad.",
                "Peter Lund told his guest Ann Voss on his television show that she was right.",
                "Peter Lund walked through the door with Ann Voss.",
                "Peter Lund went around the world with Ann Voss.",
                "The first round of voting among Peter Lund, Ann Voss and Karl Brand ended on Friday.",
                "Peter Lund told his host country that he was glad.",
                "Peter Lund argued before the committee voted that Ann Voss was wrong.",
                "Peter Lund argued before the Supreme Court that Ann Voss was wrong.",
                "Peter Lund went around with Ann Voss for years.",
                "Peter Lund and Ann Voss withdrew from the race.",
                "Peter Lund and Ann Voss retired from politics.",
                "Peter Lund called on Ann Voss at a rally to ask for forgiveness.",
                "Peter Lund called on Ann Voss on Monday to resign."
            })
    void andNoOther(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
