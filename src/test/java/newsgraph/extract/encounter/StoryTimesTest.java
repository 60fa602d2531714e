package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When it was, by what the story has told so far and not by what it says in passing.
class StoryTimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund said he'd met Clara Voss in Rome in March. | 2024-03-01..2024-03-31, Rome
                    Peter Lund, an ally until this month, met Clara Voss in Rome on Tuesday. | 2024-05-14..2024-05-14, Rome
                    The dinner was on Jan 13. Three days after that, Peter Lund met Clara Voss in Rome. | 2024-01-16..2024-01-16, Rome
                    The dinner was on Jan 13. Three days afterward Peter Lund met Clara Voss in Rome. | 2024-01-16..2024-01-16, Rome
                    There was a moment, on May 4, when all seemed well: Peter Lund received Clara Voss in Rome that Saturday night. | 2024-05-04..2024-05-04, Rome
                    On August 23, 2021, Peter Lund sat opposite Clara Voss, whom he had arrested 11 years earlier. That November Peter Lund met Ann Hill in Rome. | 2021-08-23..2021-08-23, -; 2021-11-01..2021-11-30, Rome
                    """)
    void areCountedFromTheDayThatTheStoryIsAt(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
