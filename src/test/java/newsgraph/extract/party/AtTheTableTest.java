package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part too: who is told of at the table, who leads a team, who acts there.
class AtTheTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Clara Voss in Rome on Tuesday. At the table beside the envoy were Ann Hill and officials from the treasury. | OCCURRED Ann Hill, Clara Voss, Peter Lund, officials from the treasury
                    Peter Lund met Clara Voss in Rome on Tuesday. With him were Ann Hill and Karl Brand. | OCCURRED Ann Hill, Clara Voss, Karl Brand, Peter Lund
                    Peter Lund met Clara Voss in Rome on Tuesday; also at the table was Ann Hill. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    Peter Lund met Clara Voss in Rome on Tuesday. With Karl Brand was his lawyer, Ann Hill. | OCCURRED Ann Hill, Clara Voss, Karl Brand, Peter Lund
                    Peter Lund met Clara Voss in Rome on Tuesday. Beside him was a photo of his late mother, Ann Hill. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund met Clara Voss in Rome on Tuesday. With him was his dog, Karl Brand said. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund met Clara Voss in Rome; with Greece was a different problem, said Ann Hill. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund met Clara Voss in Rome on Tuesday. With him was Ann Hill, who phoned Karl Brand later. | OCCURRED Ann Hill, Clara Voss, Peter Lund; OCCURRED Ann Hill, Karl Brand
                    Peter Lund brought Clara Voss and Ann Hill together on Friday, with church leaders present. | OCCURRED Ann Hill, Clara Voss, Peter Lund, church leaders
                    """)
    void areThereToo(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A Spanish delegation under Ann Hill met Clara Voss on Monday. | OCCURRED Ann Hill, Clara Voss, Spanish delegation
                    Peter Lund met a junta under pressure from the unions on Monday. | OCCURRED Peter Lund, junta
                    """)
    void leadTheTeam(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The committee has called a hearing for Tuesday, at which Mayor Ann Hill is expected to testify. | PLANNED Ann Hill, committee
                    The minister gave a dinner on Friday at which Ann Hill spoke about the fire. | OCCURRED Ann Hill, minister
                    The union held a summit on Friday at which the pact was signed. | OCCURRED union
                    The minister gave a dinner on Friday at which Ann Hill was joined by her aides. | OCCURRED Ann Hill, minister
                    Peter Lund met Clara Voss after a dinner during which Ann Hill was murdered across town. | OCCURRED Clara Voss, Peter Lund
                    """)
    void actThere(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss, who flew in on Friday, got half an hour with Peter Lund. | OCCURRED Clara Voss, Peter Lund
                    Clara Voss flew to Rome. President Peter Lund let her speak to the bishops on Saturday. | OCCURRED Clara Voss, bishops
                    Peter Lund induced Premier Clara Voss to receive Ann Hill in Rome. | OCCURRED Ann Hill, Clara Voss
                    Ann Hill saw Karl Brand in Rome in January, after phoning him on Christmas Eve. | OCCURRED Ann Hill, Karl Brand; OCCURRED Ann Hill, Karl Brand
                    """)
    void areThoseWhoGetTimeOrAreLetSpeak(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Spanish envoys held a secret meeting with men close to the rebels in Rome. | OCCURRED Spanish envoys, men close to the rebels
                    """)
    void areThoseWhoAreCloseToSomebody(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bishop Peter Lund will stop in Rome on Friday for a meeting with Bishop Clara Voss, the first between the heads of the two churches. | PLANNED Clara Voss, Peter Lund
                    President Peter Lund held talks with Premier Clara Voss on Friday, the first between leaders of the two lands since the war. | OCCURRED Clara Voss, Peter Lund
                    The talks in Oslo, the first between the two governments since 1990, ended on Friday. | OCCURRED two governments
                    Friday's meeting, the third between the unions and the firm, broke up after an hour. | OCCURRED firm, unions
                    """)
    void areNamedBesideWhatIsNewInIt(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
