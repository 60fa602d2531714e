package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was to be on a trip that did not come about.
class CancelledTripTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A trip by Peter Lund to Oslo, where he was to meet Ann Voss, was cancelled on Monday. | CANCELLED
                    The strike cost Peter Lund a trip to Oslo, where he had been due to hold talks with Ann Voss. | CANCELLED
                    Peter Lund called off his trip to Oslo on Monday. He was scheduled to call on minister Ann Voss. | CANCELLED
                    Peter Lund called off his trip to Oslo on Monday. He will meet Ann Voss in Bergen. | PLANNED
                    Carla Hill scrapped her visit to Athens. Peter Lund was due to meet Clara Voss in Bergen. | PLANNED
                    """)
    void readsWhatWasToBeThere(String words, String status) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
