package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a pronoun means that takes part.
class PronounPartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The minister said that her aide was in the room when she first discussed the plan with her predecessor. | discussed: minister, predecessor
                    The mayor told the court that his deputy was away when he met the builder. | met: builder, mayor
                    Asked by counsel, Peter Lund, Karl Brand admitted that he had met Ann Voss in Oslo. | met: Ann Voss, Karl Brand
                    Accompanied by the chief of staff, Clara Brand, Ann Voss was driven to Oslo, where Peter Lund received her. | received: Ann Voss, Peter Lund
                    Flanked by Karl Brand, Peter Lund said he would meet Ann Voss on Monday. | meet: Ann Voss, Peter Lund
                    Asked about Karl Brand, Peter Lund said he had met him twice. | met: Karl Brand, Peter Lund
                    Karl Brand is ill. Peter Lund, a spokesman, said that the farmers would visit him on Monday. | visit: Karl Brand, farmers
                    """)
    void findsThem(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brand said that Ann Lund had written to Ben Voss in May. They met in Oslo on Monday. | met: Ann Lund, Ben Voss
                    Ann Lund has written to Ben Voss, according to Karl Brand. They will meet in Oslo on Friday. | meet: Ann Lund, Ben Voss
                    Ann Lund has written to Ben Voss, Karl Brand said. The two will meet in Oslo on Friday. | meet: Ann Lund, Ben Voss
                    Ann Lund told Ben Voss that the deal was off, according to Deputy Finance Minister Karl Brand. The two last met in Oslo on Monday. | met: Ann Lund, Ben Voss
                    Karl Brand said that Ann Lund had spoken. The two met in Oslo on Monday. | met: Ann Lund, Karl Brand
                    Karl Brand told Ann Lund that Ben Voss had written. The two met in Oslo on Monday. | met: The two
                    """)
    void leavesOutWhoTellsOfTwo(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund, at the end of a six-day mission, called on Ben Voss in Oslo on Monday. They met again on Tuesday. | called on: Ann Lund, Ben Voss; met: Ann Lund, Ben Voss
                    Ann Lund told Ben Voss of the dispute in her party. They will meet again on Friday. | meet: Ann Lund, Ben Voss
                    Ann Lund and her husband praised the delegation. They met Ben Voss on Friday. | met: Ann Lund, Ben Voss, husband
                    Yara Lund of the army and her former deputy, Ben Voss, have been silent since April, when they met the bishop in Oslo. | met: Ben Voss, Yara Lund, bishop
                    """)
    void takesTwoPeopleForSeveral(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ann Lund wrote to Ben Voss in May. The harbour was still closed then. They met in Oslo on Monday.",
                "Ann Lund greeted Ben Voss in May. Today the whole family opens a museum. They will meet in Oslo on Friday."
            })
    void looksForTwoPeopleOnlyOneSentenceBack(String words) {
        assertThat(Told.in(words).who()).noneMatch(w -> w.matches("me+t: .*Ann Lund, Ben Voss"));
    }
}
