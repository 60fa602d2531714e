package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The week of a bare weekday, where another day of the sentence tells it; talks that had ended
/// before something else is to come.
class DaysInOrderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm will address parliament on Thursday after meeting Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm will speak on Friday after talks with Peter Voss on Thursday. | Thu 16 May..Thu 16 May, -
                    After talks with Peter Voss on Tuesday, Anna Holm will travel to Rome on Thursday. | Tue 14 May..Tue 14 May, -
                    Anna Holm and Peter Voss will meet for a second time on Friday after their dinner on Tuesday produced no agreement on fishing. | Fri 17 May..Fri 17 May, -; Tue 14 May..Tue 14 May, -
                    Anna Holm will meet Peter Voss on Thursday after a phone call on Sunday cleared the way. | Thu 16 May..Thu 16 May, -; Sun 12 May..Sun 12 May, -
                    Anna Holm will call Peter Voss on Friday after an hour-long conversation on Monday left both of them unhappy. | Fri 17 May..Fri 17 May, -; Mon 13 May..Mon 13 May, -
                    Anna Holm will make a second trip to Rome to receive Peter Voss, after almost two hours of talks on Tuesday evening failed to settle the last details of the loan. | -..-, Rome; Tue 14 May..Tue 14 May, -
                    """)
    void laysADayBeforeWhatComesAfterIt(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    On Saturday Anna Holm said that she had called off a meeting with Peter Voss that was to have taken place on Sunday. | Sun 12 May..Sun 12 May, -
                    Anna Holm said on Sunday that she would meet Peter Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Officials said on Friday that Anna Holm and Peter Voss were to meet on Sunday at a hotel in Oslo. | Sun 12 May..Sun 12 May, a hotel in Oslo
                    """)
    void laysADayBehindTheTelling(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm will meet Peter Voss on Friday after winning the election on Sunday. | Fri 17 May..Fri 17 May, -
                    Anna Holm said on Tuesday that she would meet Peter Voss on Friday. | Fri 17 May..Fri 17 May, -
                    On Tuesday Anna Holm said she had met Peter Voss on Monday. | Mon 13 May..Mon 13 May, -
                    The minister who resigned after a meeting with Peter Voss on Monday led the party for years. | Mon 13 May..Mon 13 May, -
                    """)
    void othersStayAsTheyAre(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
