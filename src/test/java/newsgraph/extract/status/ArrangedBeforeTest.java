package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of an encounter whose noun has its arrangement, or its day, behind it.
class ArrangedBeforeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Officials confirmed that a private meeting between Peter Lund and Ann Voss, arranged before the row broke out, had taken place. | OCCURRED Ann Voss, Peter Lund
                    A private meeting between Peter Lund and Ann Voss, arranged before the row broke out, has taken place. | OCCURRED Ann Voss, Peter Lund
                    The dinner between Peter Lund and Ann Voss, planned before the vote, lasted two hours. | OCCURRED Ann Voss, Peter Lund
                    Aides said that talks between Peter Lund and Ann Voss planned for Monday were called off. | CANCELLED Ann Voss, Peter Lund
                    Aides said that the meeting between Peter Lund and Ann Voss, scheduled for next week, will last two hours. | PLANNED Ann Voss, Peter Lund
                    A planned dinner between Peter Lund and Ann Voss has not taken place. | PLANNED Ann Voss, Peter Lund
                    The Mayor of Bergen last week met the governor, Peter Lund. | OCCURRED Mayor of Bergen, Peter Lund
                    The archbishop of York last night met farmers at the town hall. | OCCURRED archbishop of York, farmers
                    Lawmakers elected on the Green ticket have met Governor Ann Voss. | OCCURRED Ann Voss, Lawmakers elected on the Green ticket
                    Peter Lund was among a host of people who took part in talks with Governor Ann Voss on Friday. | OCCURRED Ann Voss, Peter Lund
                    The president met leaders of the miners at the palace on Tuesday. | OCCURRED leaders of the miners, president
                    The president met directors of the firm on Tuesday. | OCCURRED directors of the firm, president
                    """)
    void tellsWhatBecameOfIt(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
