package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways to tell of an encounter of two, and what only looks like one.
class DetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund strode into the office of the Spanish envoy, Clara Voss.",
                "Peter Lund presented himself at Clara Voss's residence on Monday.",
                "Peter Lund is due at Clara Voss's residence on Thursday.",
                "Peter Lund will fly to Madrid to mull the plan with Clara Voss.",
                "Peter Lund went over the figures with Clara Voss on Monday.",
                "Peter Lund has been to see Clara Voss twice.",
                "Peter Lund has no plans to see Clara Voss again.",
                "Peter Lund left after being received by Clara Voss.",
                "Peter Lund thanked Clara Voss, with whom he toured the port.",
                "Peter Lund spent an evening at Clara Voss's house.",
                "Peter Lund stayed in Madrid as the guest of Clara Voss.",
                "After a quiet stroll, Peter Lund and Clara Voss signed the deal.",
                "Peter Lund asked Clara Voss for five minutes on Monday.",
                "Clara Voss granted Peter Lund an audience on Monday.",
                "Peter Lund and Clara Voss met in Madrid. A further round was set for Friday.",
                "Peter Lund and Clara Voss talked on Monday. A session may be held on Saturday.",
                "Peter Lund got Clara Voss on her mobile on Monday.",
                "Peter Lund called up Clara Voss on Friday to congratulate her.",
                "Peter Lund told Clara Voss to her face that he would go.",
                "Peter Lund sat around one table with Clara Voss on Monday.",
                "Peter Lund came to terms with Clara Voss on Monday.",
                "Peter Lund was approached by Clara Voss over a job.",
                "Peter Lund and Clara Voss came face to face on Friday.",
                "Peter Lund walked Clara Voss through the deal on Monday.",
                "Peter Lund and Clara Voss met on Monday but made little progress.",
                "Peter Lund and Clara Voss met in Oslo on Monday and signed a treaty.",
                "Peter Lund and Clara Voss met on Monday but no agreement was reached."
            })
    void tellOfAnEncounter(String words) {
        assertThat(Told.in(words).who())
                .anySatisfy(e -> assertThat(e).endsWith(": Clara Voss, Peter Lund"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police strode into Clara Voss's office.",
                "Peter Lund came to like the songs of Clara Voss.",
                "Peter Lund flew to Madrid to live with Clara Voss.",
                "Peter Lund is due in court over the death of Clara Voss.",
                "Peter Lund came to terms with the death of Clara Voss.",
                "Peter Lund interviewed Clara Voss for a newspaper.",
                "Peter Lund lost contact with Clara Voss.",
                "Peter Lund put his name on the line for Clara Voss.",
                "Peter Lund sat on the board with Clara Voss.",
                "The caterer of Clara Voss, reached by phone, said nothing.",
                "They were met by protesters in Madrid.",
                "France met Spain in Kiev on Sunday and lost 2-0.",
                "The book rests on interviews with 18 officials and lobbyists.",
                "France and Spain have met and exceeded their targets.",
                "The two plants met or exceeded their goals in March."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
