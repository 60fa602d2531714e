package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newsgraph.extract.encounter.Told;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Capitals that stand for their governments in what these do with each other.
class CapitalsTest {
    private static final Gazetteer TOWNS =
            new Gazetteer(
                    List.of(
                            town("Paris", "france"),
                            town("Madrid", "spain"),
                            town("Tokyo", "japan")),
                    List.of(),
                    List.of());

    private static Entry town(String name, String country) {
        return new Entry.Place(
                "place/" + name, name, List.of(name), Optional.of("country/" + country));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Talks between Paris and Madrid broke down on Monday. | OCCURRED Madrid, Paris
                    Paris's talks with Madrid broke down on Monday. | OCCURRED Madrid, Paris
                    Peter Lund urged Madrid to return to talks with Tokyo. | PROPOSED Madrid, Tokyo
                    Tokyo rejected Madrid's offer to hold talks. | CANCELLED Madrid, Tokyo
                    Peter Lund made a call from Madrid to Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Flights between Paris and Madrid resumed after talks. | ``
                    """)
    void takePart(String words, String read) {
        assertThat(Told.in(words, TOWNS).summary()).isEqualTo(read);
    }
}
