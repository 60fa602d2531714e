package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.event.Encounter;
import newsgraph.event.Participation;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A group whose people another telling names is no further party; one that has one name beside it,
/// or that is told of together with the names, is.
class NamedElsewhereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund held a meeting with Asian leaders on Monday. Ann Lund met Shin Ono and Tara Nath on Monday. | Ann Lund, Shin Ono, Tara Nath
                    Ann Lund met opposition leaders on Monday. Ann Lund met Karl Voss and Ida Brand at the palace on Monday. | Ann Lund, Ida Brand, Karl Voss
                    Ann Lund met opposition leaders on Monday. Ann Lund met Karl Voss at the palace on Monday. | Ann Lund, Karl Voss, opposition leaders
                    Ann Lund met bankers on Monday. Ann Lund met Karl Voss and Ida Brand at the palace on Monday. | Ann Lund, Ida Brand, Karl Voss, bankers
                    """)
    void namesThePeopleOnce(String words, String parties) {
        assertThat(Told.in(words).encounters())
                .flatExtracting(Encounter::participations)
                .extracting((Participation p) -> p.actor().name())
                .containsOnly(parties.split(", ", -1));
    }
}
