package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Talks that go on another day, and who is joined to a party or only seems to be one.
class ResumedTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund met officials of the port on Monday. The talks will continue tomorrow. | OCCURRED Peter Lund, officials of the port; PLANNED Peter Lund, officials of the port
                    Peter Lund met Ann Voss in Oslo on Monday. Talks will resume on Friday. | OCCURRED Ann Voss, Peter Lund; PLANNED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss held talks in Oslo on Monday. Negotiations are due to continue on Friday. | OCCURRED Ann Voss, Peter Lund; PLANNED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. "We will meet again on Friday," he said. | OCCURRED Ann Voss, Peter Lund; PLANNED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. He would like to meet again, Lund said. | OCCURRED Ann Voss, Peter Lund; PROPOSED Ann Voss, Peter Lund
                    Peter Lund, a lawyer for the crew, met officials of the port on Monday. "We will be back tomorrow to continue our negotiations," he said. | OCCURRED Peter Lund, officials of the port; PLANNED Peter Lund, officials of the port
                    Peter Lund met Ann Voss on Monday. Lund said the meeting would continue to have an effect. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. The talks will continue as long as needed. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss will meet again on Friday. The talks will resume on Friday in Oslo. | PLANNED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. He will speak again in parliament on Friday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. The talks lasted three hours. | OCCURRED Ann Voss, Peter Lund
                    "We will sign the deal on Friday," Peter Lund said after the talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The mayor said in a letter on Monday that he wants Danish diplomats based in Oslo to meet with Ann Voss. | PROPOSED Ann Voss, Danish diplomats based in Oslo
                    Peter Lund met with Ann Voss on Monday, as well as with the mayor of Oslo. | OCCURRED Ann Voss, Peter Lund, mayor of Oslo
                    Peter Lund will hold talks with Ann Voss and also with union leaders. | PLANNED Ann Voss, Peter Lund, union leaders
                    Peter Lund held talks with Ann Voss, as well as a dinner with the mayor of Oslo. | OCCURRED Ann Voss, Peter Lund; OCCURRED Peter Lund, mayor of Oslo
                    Norway, Finland and Sweden, who in order to meet the bank's standards have had to cut the size of their fleets, agreed to buy new ships. | ``
                    Peter Lund's office said that "parliament has spoken" with ministers keen to blame Ann Voss. | ``
                    """)
    void areRead(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
