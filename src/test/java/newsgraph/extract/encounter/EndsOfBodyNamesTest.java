package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of bodies that a tagger misses or cuts, known by their last word.
class EndsOfBodyNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Law Society held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, Law Society
                    Holm met the Business Roundtable on Monday. | OCCURRED Business Roundtable, Holm
                    The Lord's Resistance Army held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, Lord's Resistance Army
                    The Norwegian Refugee Council held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, Norwegian Refugee Council
                    Talks between the Farmers' Alliance and Anders Holm ended on Monday without a deal. | OCCURRED Anders Holm, Farmers' Alliance
                    Anders Holm met the French Tennis Federation on Monday. | OCCURRED Anders Holm, French Tennis Federation
                    The Houthis held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, Houthis
                    Anders Holm met the Houthis on Monday. | OCCURRED Anders Holm, Houthis
                    The steel giant held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, steel giant
                    Anders Holm met the think tank on Monday. | OCCURRED Anders Holm, think tank
                    """)
    void namesAreWhole(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Law Society president Anders Holm met Karl Voss on Monday. | OCCURRED Anders Holm, Karl Voss
                    Anders Holm met the chairman of the Football Association, Karl Voss, on Monday. | OCCURRED Anders Holm, Karl Voss
                    Anders Holm met officials of the Nature Conservancy on Monday. | OCCURRED Anders Holm, officials of the Nature Conservancy
                    Anders Holm met Karl Voss on the Western Front in 1917. | OCCURRED Anders Holm, Karl Voss
                    Anders Holm visited the Soviet Union and met Karl Voss there. | OCCURRED Anders Holm, Karl Voss
                    """)
    void othersStayAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @Test
    void aGiantIsNoFirm() {
        assertThat(Told.in("The giant held Anders Holm for an hour.").encounters()).isEmpty();
    }
}
