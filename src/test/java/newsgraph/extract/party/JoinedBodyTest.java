package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newsgraph.extract.encounter.Told;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People whom a body and a land have together: one group, unless they stand for others.
class JoinedBodyTest {
    private static final Gazetteer BODIES =
            new Gazetteer(
                    List.of(
                            Told.country("spain", "Spain", "Spanish", "Madrid"),
                            Told.country("france", "France", "French", "Paris"),
                            new Entry.Organization(
                                    "organization/nato",
                                    "NATO",
                                    List.of("NATO"),
                                    Optional.empty())),
                    List.of(),
                    List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NATO and Spanish ambassadors met in Brussels on Monday. | OCCURRED NATO and Spanish ambassadors
                    Peter Voss met NATO and Spanish ambassadors on Monday. | OCCURRED NATO and Spanish ambassadors, Peter Voss
                    """)
    void isOneGroupWithTheLand(String words, String told) {
        assertThat(Told.in(words, BODIES).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Voss met NATO officials and Spanish ambassadors on Monday. | OCCURRED NATO officials, Peter Voss, Spanish ambassadors
                    Opel and French unions met in Berlin on Monday. | OCCURRED French unions, Opel
                    """)
    void isApartBehindAnArticleAndBesideWhoDoesNotStandForIt(String words, String told) {
        assertThat(Told.in(words, BODIES).summary()).isEqualTo(told);
    }
}
