package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parties that are named by a colon, in a pair with a hyphen, or by one article for two.
class NamedOtherwiseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    President Ann Voss welcomed another guest on Monday: Peter Lund. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand will host three visitors on Friday: Ann Voss, Peter Lund and Clara Voss. | PLANNED Ann Voss, Clara Voss, Karl Brand, Peter Lund
                    Karl Brand met two of his critics on Monday: Ann Voss and Peter Lund. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Karl Brand met rebels on Monday, according to one man: Peter Lund. | OCCURRED Karl Brand, rebels
                    Karl Brand to meet rebels on Monday: Lund | PLANNED Karl Brand, rebels
                    Karl Brand greeted visitors with a smile: the vote was won. | OCCURRED Karl Brand, visitors
                    Ann Voss met Peter Lund in Oslo in March. The Lund-Voss talks ended on Monday. | OCCURRED Ann Voss, Peter Lund; OCCURRED Ann Voss, Peter Lund
                    The Boeing Co. met the United States Air Force in March. Boeing-Air Force contract talks collapsed on Monday. | OCCURRED Boeing Co., United States Air Force; OCCURRED Air Force, Boeing
                    The AFL-CIO talks with the Labor Department resumed on Monday. | OCCURRED AFL-CIO, Labor Department
                    The king and queen received Ann Voss at the palace. | OCCURRED Ann Voss, king, queen
                    Ann Voss met the governor and mayor at the station on Monday. | OCCURRED Ann Voss, governor, mayor
                    Ann Voss and Peter Lund received an intelligence briefing from General Karl Brand on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund was given an audience by the queen on Monday. | OCCURRED Peter Lund, queen
                    Ann Voss will meet the Lunds, Peter and Max, on Friday. Peter Lund is a banker. | PLANNED Ann Voss, Max, Peter
                    """)
    void areRead(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Voss and Peter Lund had been receiving intelligence briefings for weeks.
                    Peter Lund and Ann Voss were given a briefing on the flood on Monday.
                    """)
    void tellOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
