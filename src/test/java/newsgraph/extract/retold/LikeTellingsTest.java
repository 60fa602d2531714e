package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters told in unlike words: one where all that is told makes it likely, two where a day, a
/// place or a person speaks against it.
class LikeTellingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund left the campaign on Wednesday to meet at the palace with the man he wants to succeed. After the meeting with President Karl Brand, Lund said that it had been useful. The meeting lasted 45 minutes. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund had another awkward encounter, this time with Speaker Ann Voss. After lunch, Lund left for Oslo. The president-elect had lunch with Voss at the club. | OCCURRED Ann Voss, Peter Lund
                    Rebels and government meet in Oslo. Government envoys and the Northern Front held talks on Monday. The talks in Oslo lasted two hours. | OCCURRED Government envoys, Northern Front
                    Peter Lund met with a group of senators on Monday. At the meeting with lawmakers, Lund asked for money. | OCCURRED Peter Lund, group of senators
                    A palace aide confirmed that Peter Lund saw Ann Voss on Friday. The governor had coffee with Voss at the palace that day, the aide said. | OCCURRED Ann Voss, Peter Lund
                    """)
    void areOneWhereAllTogetherSaysSo(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Ann Voss in Oslo on Monday. Lund met Karl Brand in Rome. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday. In Brussels, ambassadors are meeting behind closed doors. | OCCURRED Ann Voss, Peter Lund; ONGOING ambassadors
                    Peter Lund met Ann Voss on Monday and was briefed by a general on Tuesday. | OCCURRED Ann Voss, Peter Lund; OCCURRED Peter Lund, general
                    Peter Lund and Ann Voss met for an hour. They are expected to hold talks in June. | OCCURRED Ann Voss, Peter Lund; PLANNED Ann Voss, Peter Lund
                    Peter Lund talked with Ann Voss. Lund met an envoy. | OCCURRED Ann Voss, Peter Lund; OCCURRED Peter Lund, envoy
                    Peter Lund met Ann Voss on Monday. He would like to meet Voss again, Lund said. | OCCURRED Ann Voss, Peter Lund; PROPOSED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Lund told Karl Brand on the sidelines that he was ill. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    """)
    void areTwoWhereSomethingSpeaksAgainstIt(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
