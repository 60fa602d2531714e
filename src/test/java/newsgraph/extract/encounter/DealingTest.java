package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With whom a firm is in talks where only what they are for tells it; what it denies.
class DealingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Calder Motors is in advanced talks to acquire Northfield Airways, people familiar with the matter said. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks to buy a stake in Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks to sell its boat unit to Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks to take over Northfield Airways, the newspaper reported. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks to merge with Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks about buying Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks on a takeover of Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is negotiating the purchase of Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in talks to settle a lawsuit by Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors is in early-stage discussions to acquire Northfield Airways. | ONGOING Calder Motors, Northfield Airways
                    Calder Motors opened negotiations in March to lease ships from Northfield Airways. | OCCURRED Calder Motors, Northfield Airways
                    Calder Motors is in talks to buy Northfield Airways from Harrow Bank. | ONGOING Calder Motors, Harrow Bank
                    """)
    void tellsTheOtherSide(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Calder Motors is in talks with lenders to buy Northfield Airways out of bankruptcy. | ONGOING Calder Motors, lenders
                    Calder Motors is in talks with Harrow Bank to refinance Northfield Airways. | ONGOING Calder Motors, Harrow Bank
                    Calder Motors and Harrow Bank are in talks to buy Northfield Airways. | ONGOING Calder Motors, Harrow Bank
                    Calder Motors held talks on Tuesday to discuss the purchase of new trucks. | OCCURRED Calder Motors
                    """)
    void staysWhereSomebodyElseIsNamed(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Northfield Airways denied it was in talks with Calder Motors. | DENIED Calder Motors, Northfield Airways
                    Northfield Airways denied being in talks with Calder Motors. | DENIED Calder Motors, Northfield Airways
                    Northfield Airways denied reports that it is in talks with Calder Motors. | DENIED Calder Motors, Northfield Airways
                    Northfield Airways dismissed as speculation a report that it was in talks with Calder Motors. | DENIED Calder Motors, Northfield Airways
                    Northfield Airways declined to say whether it was in talks with Calder Motors. | HYPOTHETICAL Calder Motors, Northfield Airways
                    Northfield Airways is no longer in talks with Calder Motors, a spokesman said. | OCCURRED Calder Motors, Northfield Airways
                    Northfield Airways confirmed it was in talks with Calder Motors. | ONGOING Calder Motors, Northfield Airways
                    """)
    void isDenied(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
