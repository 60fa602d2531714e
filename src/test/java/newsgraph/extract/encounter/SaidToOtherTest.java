package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom somebody means who says "you" and "we" to somebody who is named.
class SaidToOtherTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    "We've met before," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    "You and I met in Geneva," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    "I met you in Geneva," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    "When we met in March, you promised to sign," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    "Our meeting in Geneva was useful," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    "I will see you in Geneva," Karl Holm told Ann Voss. | PLANNED Ann Voss, Karl Holm
                    "We should meet again," Karl Holm told Ann Voss. | PROPOSED Ann Voss, Karl Holm
                    "It is time," Karl Holm told Ann Voss. "We will meet again in June." | PLANNED Ann Voss, Karl Holm
                    "You met Otto Lund in Geneva," Karl Holm told Ann Voss. | OCCURRED Ann Voss, Otto Lund
                    "You cannot visit us now," Karl Holm told Ann Voss. | CANCELLED Ann Voss, Karl Holm
                    Ann Voss was in tears. "I met you in Geneva," Karl Holm told her. | OCCURRED Ann Voss, Karl Holm
                    """)
    void isWhoIsTold(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    "We met last week," Karl Holm told CNN's Ann Voss. | OCCURRED Karl Holm
                    "We met last week," Karl Holm told radio host Ann Voss. | OCCURRED Karl Holm
                    "We met last week," Karl Holm told reporters. | OCCURRED Karl Holm
                    "We met Otto Lund last week," Karl Holm told Ann Voss. | OCCURRED Karl Holm, Otto Lund
                    "We will talk to the rebels," Karl Holm told Ann Voss. | PLANNED Karl Holm, rebels
                    """)
    void isNobodyOfThePressAndNobodyBesideOthers(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
