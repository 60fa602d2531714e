package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that tell of encounters, less common than "met", with their parties.
class TellingWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met with her top aides Tuesday in the castle. | met: Peter Lund, top aides
                    Peter Lund met leaders from the Union of Southern Nations in Oslo. | met: Peter Lund, leaders from the Union of Southern Nations
                    The presidents of France and Spain met before the World Cup match on Friday to discuss trade. | met: France, Spain
                    Peter Lund shuttled between Clara Voss and Karl Brand for three days. | shuttled: Clara Voss, Karl Brand, Peter Lund
                    Clara Voss was questioned by lawmakers on Tuesday about the bank. | questioned: Clara Voss, lawmakers
                    The finance committee heard from Clara Voss on Tuesday. | heard from: Clara Voss, finance committee
                    Peter Lund took Clara Voss aside after the vote. | took Clara Voss aside: Clara Voss, Peter Lund
                    Peter Lund got through to Clara Voss late on Sunday. | got through: Clara Voss, Peter Lund
                    Peter Lund called in the French ambassador on Monday to protest. | called in: French ambassador, Peter Lund
                    Peter Lund sent for Clara Voss on Monday. | sent for: Clara Voss, Peter Lund
                    Peter Lund shared a table with Clara Voss at the banquet. | shared a table: Clara Voss, Peter Lund
                    Peter Lund paid Clara Voss a visit on Monday. | visit: Clara Voss, Peter Lund
                    The Pope granted Clara Voss an audience on Monday. | audience: Clara Voss, Pope
                    Peter Lund haggled with Clara Voss over fish quotas until dawn. | haggled: Clara Voss, Peter Lund
                    Peter Lund gave Clara Voss a tour of the port on Monday. | tour: Clara Voss, Peter Lund
                    Peter Lund had a heart-to-heart with Clara Voss on Monday. | heart-to-heart: Clara Voss, Peter Lund
                    Clara Voss was briefed by Peter Lund on Monday. | briefed: Clara Voss, Peter Lund
                    """)
    void tells(String words, String told) {
        assertThat(Told.in(words).who()).containsExactly(told);
    }
}
