package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words for people that no list of nouns has: faiths and words with a hyphen.
class PeopleByWordTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met hard-liners in Oslo on Monday. | OCCURRED Peter Lund, hard-liners
                    Peter Lund met his in-laws in Oslo on Monday. | OCCURRED Peter Lund, in-laws
                    Peter Lund met Muslims in Oslo on Monday. | OCCURRED Muslims, Peter Lund
                    Peter Lund met oil execs in Oslo on Monday. | OCCURRED Peter Lund, oil execs
                    """)
    void areAGroupOfThem(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
