package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two people whom an article is about are "the two men" where no sentence near names two.
class PrincipalsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt sold the paper. Carl Ivers bought it. Brandt was broke. Ivers was rich. Brandt never read it. Ivers did. The ink cost a fortune. The cellar was wet. The roof leaked. The presses broke. The rent rose. The staff left. The two men met again on Monday. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void areMeantWhereNobodyNearIs(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt sold the paper. Carl Ivers bought it. Brandt was broke. Ivers was rich. Brandt never read it. Ivers did. The ink cost a fortune. The cellar was wet. The roof leaked. The presses broke. The rent rose. The staff left. Brandt met the two men on Monday. | OCCURRED Karl Brandt, two men
                    """)
    void areNotWhereOneIsInTheSentence(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
