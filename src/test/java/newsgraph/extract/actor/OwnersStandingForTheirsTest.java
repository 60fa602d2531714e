package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The Norwegian minister, Ann Lund, and Iceland's, Bo Voss": it is Voss who takes part.
class OwnersStandingForTheirsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway's fisheries minister, Kari Dahl, and Iceland's, Einar Jonsson, met in Bergen on Tuesday. | OCCURRED Einar Jonsson, Kari Dahl
                    Her lawyer, Ida Holm, and Brandt's, Otto Lang, met on Friday. | OCCURRED Ida Holm, Otto Lang
                    The Dutch foreign minister, Jan Visser, will meet Belgium's, Luc Peeters, on Friday. | PLANNED Jan Visser, Luc Peeters
                    """)
    void areNoParties(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lena Voss met Norway's king, Harald, on Monday. | OCCURRED Harald, Lena Voss
                    """)
    void areWhoTheyAreBesideTheirOwnNoun(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
