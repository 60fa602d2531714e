package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader takes for planned, denied and past beside a negation.
class NotSinceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund has not met Clara Voss since their talks in Rome in June. | DENIED Clara Voss, Peter Lund; OCCURRED Clara Voss, Peter Lund
                    Peter Lund did not speak to reporters after talks with Clara Voss in Rome. | OCCURRED Clara Voss, Peter Lund
                    """)
    void tookPlaceBeforeTheSilence(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund was to be received by King Karl on Friday. | PLANNED Karl, Peter Lund
                    Peter Lund left for Oslo, where he was to be received by King Karl. | PLANNED Karl, Peter Lund
                    Ann Hill said there was an appointment with Peter Lund for Wednesday. | PLANNED Ann Hill, Peter Lund
                    """)
    void liesAhead(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund had not himself talked with Clara Voss before. | DENIED Clara Voss, Peter Lund
                    Peter Lund did not himself meet Clara Voss. | DENIED Clara Voss, Peter Lund
                    """)
    void isDeniedOfHimself(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund called the group terrorists in February. | ''
                    Critics in the capital call Clara Voss too soft. | ''
                    """)
    void isNoCall(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
