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
                    Peter Lund said he'd met Clara Voss in Rome in March. | Fri 1 Mar..Sun 31 Mar, Rome
                    Peter Lund, an ally until this month, met Clara Voss in Rome on Tuesday. | Tue 14 May..Tue 14 May, Rome
                    The dinner was on Jan 13. Three days after that, Peter Lund met Clara Voss in Rome. | Tue 16 Jan..Tue 16 Jan, Rome
                    The dinner was on Jan 13. Three days afterward Peter Lund met Clara Voss in Rome. | Tue 16 Jan..Tue 16 Jan, Rome
                    There was a moment, on May 4, when all seemed well: Peter Lund received Clara Voss in Rome that Saturday night. | Sat 4 May..Sat 4 May, Rome
                    On August 23, 2021, Peter Lund sat opposite Clara Voss, whom he had arrested 11 years earlier. That November Peter Lund met Ann Hill in Rome. | Mon 23 Aug..Mon 23 Aug, -; Mon 1 Nov..Tue 30 Nov, Rome
                    """)
    void areCountedFromTheDayThatTheStoryIsAt(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
