package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places of which agencies say no more than "here", and those that something is arranged for.
class FiledFromTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MADRID, Spain (Agency) -- | Ann Voss met Peter Lund here on Monday. | Madrid
                    SANTA CRUZ, May 14 (Agency) -- | Ann Voss held talks here Monday with Peter Lund. | Santa Cruz
                    MADRID (Agency) -- | Ann Voss will meet Peter Lund in this southern capital on Friday. | Madrid
                    MADRID (Agency) -- | Ann Voss met Peter Lund in Oslo on Monday and spoke here on Tuesday. | Oslo
                    MADRID (Agency) -- | Ann Voss met Peter Lund 40 miles north of here on Monday. | -
                    MADRID (Agency) -- | "Ann Voss met Peter Lund here," Karl Brand said. | -
                    MADRID (Agency) -- | Ann Voss met Peter Lund on Monday. | -
                    """)
    void hereIsTheTownOfTheDateline(String dateline, String words, String place) {
        assertThat(Told.underDateline(dateline + "\n\n" + words).settings())
                .singleElement()
                .asString()
                .endsWith(", " + place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fish will dominate talks between France and Chile set for Oslo in June. | Oslo
                    A meeting between Ann Voss and Peter Lund is scheduled for Bergen on Friday. | Bergen
                    Talks between France and Chile had been planned for Oslo. | Oslo
                    Ann Voss met Peter Lund about a bridge planned for Bergen. | -
                    Ann Voss met Peter Lund here on Monday. | -
                    """)
    void whatIsArrangedForATownIsHeldThere(String words, String place) {
        assertThat(Told.in(words).settings()).singleElement().asString().endsWith(", " + place);
    }
}
