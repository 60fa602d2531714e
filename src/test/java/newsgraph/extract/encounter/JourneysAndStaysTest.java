package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an encounter is by what is told of one side: where he is, where he was to go, where he was
/// called to.
class JourneysAndStaysTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm, who is in Bishkek for the second time this year, was received by President Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, Bishkek
                    The envoy Anna Holm, who is in Khartoum to seek the release of two sailors, met Deputy Minister Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, Khartoum
                    Anna Holm, currently in Tokyo for a conference of bankers, held talks with Peter Voss on Monday. | Mon 13 May..Mon 13 May, Tokyo
                    Anna Holm, who is on a visit to Manila, met Peter Voss on Monday. | Mon 13 May..Mon 13 May, Manila
                    """)
    void isWhereOneSideIsTold(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm was to fly to Hanoi late Wednesday. She is due to hold talks Friday with Foreign Minister Peter Voss on trade. | Fri 17 May..Fri 17 May, Hanoi
                    Anna Holm is scheduled to leave for Shanghai on Thursday. She will meet Mayor Peter Voss on Friday morning. | Fri 17 May..Fri 17 May, Shanghai
                    Anna Holm heads to Cairo on Friday. She is expected to see President Peter Voss. | Fri 17 May..Fri 17 May, Cairo
                    Anna Holm left Oslo for Madrid on Tuesday. She was due to have dinner with Peter Voss. | -..-, Madrid
                    Anna Holm arrived in Beijing on Tuesday. She will hold talks with Peter Voss on Thursday. | Thu 16 May..Thu 16 May, Beijing
                    """)
    void isWhereAJourneyGoes(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm called Peter Voss to the presidential palace on Monday and asked him to resign. | Mon 13 May..Mon 13 May, the presidential palace
                    Anna Holm called Peter Voss to her office on Monday and told him that the deal was off. | Mon 13 May..Mon 13 May, her office
                    """)
    void isWhereSomebodyIsCalledTo(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm spent Monday at Lake House, the president's retreat in Scotland. She met Ida Lund there. | Mon 13 May..Mon 13 May, Lake House
                    Anna Holm flew to Davos, a ski resort in Switzerland, on Monday. She had dinner with Peter Voss there. | Mon 13 May..Mon 13 May, Davos
                    Anna Holm met Peter Voss on Monday in a borrowed villa outside Oslo. | Mon 13 May..Mon 13 May, a borrowed villa outside Oslo
                    Anna Holm met Peter Voss on Monday. Their conversation, in the captain's quarters, lasted about 20 minutes. | Mon 13 May..Mon 13 May, the captain's quarters
                    """)
    void isThereAndNoWider(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm, who is due in Bishkek next week, was received by President Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm, who lives in Paris, met Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm, who was in Geneva last week, met Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm, who was in exile in Lyon until 2019, met Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm, who is in Warsaw, told reporters that she had met Peter Voss in Vilnius on Sunday. | Sun 12 May..Sun 12 May, Vilnius
                    Anna Holm will fly to Hanoi on Friday. She will meet Peter Voss on Thursday. | Thu 16 May..Thu 16 May, -
                    Anna Holm will fly to Hanoi on Friday. She met Peter Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Anna Holm flew to Hanoi in March. She will meet Peter Voss on Friday. | Fri 17 May..Fri 17 May, -
                    Anna Holm called Peter Voss on his way to the airport on Monday. | Mon 13 May..Mon 13 May, -
                    Anna Holm went from Rome to Naples on Monday. She met Peter Voss there. | Mon 13 May..Mon 13 May, Naples
                    """)
    void othersStayAsTheyAre(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
