package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With whom somebody is pictured or seen on a picture.
class SeenHereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund, pictured with Chancellor Voss in May, has ruled out a deal. | OCCURRED Lund, Voss
                    Minister Peter Lund, seen here with his French colleague Ann Voss in Bergen in March, insists on control. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund, shown here with President Voss in Bergen in 2014, was jailed. | OCCURRED Peter Lund, Voss
                    Peter Lund was pictured with Voss at a party in March. | OCCURRED Peter Lund, Voss
                    """)
    void tellsWithWhom(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Lund, pictured with his wife Anna in May, has ruled out a deal.",
                "Lund was pictured with his dog.",
                "Lund, pictured with her mother, died on Monday.",
                "Lund was pictured with sister Ann Kern in Oslo.",
                "Lund was pictured with a friend in Oslo.",
                "The car, pictured with its owner, was sold.",
                "Lund was pictured as a saint."
            })
    void andNoOther(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
