package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All that talks are about, where it is a list with commas.
class ListedTopicsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Anna Holm held talks with Peter Voss on trade, the war in Yemen and migration on Tuesday. | topic: trade, the war in Yemen and migration
                    Anna Holm is in Chile for talks on fisheries, a new rail link and other regional issues. | topic: fisheries, a new rail link and other regional issues
                    Anna Holm spoke with Peter Voss by telephone about the drought, the price of maize and a border post. | topic: the drought, the price of maize and a border post
                    Anna Holm and Peter Voss held talks on the sale of the shipyard, job guarantees and the pension fund, the ministry said. | topic: the sale of the shipyard, job guarantees and the pension fund
                    Anna Holm held talks with Peter Voss over fishing rights, a disputed reef and patrols by coast guards. | topic: fishing rights, a disputed reef and patrols by coast guards
                    Anna Holm discussed inflation, the currency and foreign reserves with Peter Voss. | topic: inflation, the currency and foreign reserves
                    Talks between Anna Holm and Peter Voss on wages, a shorter week and pensions broke down on Tuesday. | topic: wages, a shorter week and pensions
                    """)
    void areWhole(String words, String why) {
        assertThat(Told.in(words).reasons()).contains(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Anna Holm held talks with Peter Voss on water, the minister and his deputy said. | topic: water
                    Anna Holm held talks with Peter Voss on trade, a spokesman said. | topic: trade
                    Anna Holm held talks with Peter Voss on trade, a day before the vote. | topic: trade
                    Anna Holm held talks with Peter Voss on trade, the first since the war and the elections of May. | topic: trade
                    Anna Holm held talks with Peter Voss on trade, then flew to Rome and Paris. | topic: trade
                    Anna Holm held talks with Peter Voss on migration, a subject that divides the cabinet and the country. | topic: migration
                    Anna Holm held talks with Peter Voss on the dam, the biggest in Africa and a source of pride. | topic: the dam
                    Anna Holm held talks with Peter Voss on trade, security and migration in Oslo on Tuesday. | topic: trade, security and migration
                    """)
    void endWhereSomethingElseBegins(String words, String why) {
        assertThat(Told.in(words).reasons()).contains(why);
    }
}
