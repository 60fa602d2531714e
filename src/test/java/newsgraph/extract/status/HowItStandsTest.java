package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of an encounter that is imagined, due, kept from happening or somebody's plan.
class HowItStandsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    A meeting between Peter Lund and Clara Voss seems unlikely. | HYPOTHETICAL Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss looks increasingly likely. | PLANNED Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss remains possible. | HYPOTHETICAL Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss was deemed unlikely. | HYPOTHETICAL Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss looked set to go ahead. | PLANNED Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss proved impossible. | CANCELLED Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss did not come about. | DENIED Clara Voss, Peter Lund
                    Talks between Peter Lund and Clara Voss are seen as unlikely. | HYPOTHETICAL Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss would send the wrong signal, a deputy said. | HYPOTHETICAL Clara Voss, Peter Lund
                    Talks with Clara Voss would be a mistake, Peter Lund said. | HYPOTHETICAL Clara Voss, Peter Lund
                    It is too early to talk of a meeting between Peter Lund and Clara Voss, an aide said. | HYPOTHETICAL Clara Voss, Peter Lund
                    Peter Lund does not think that Clara Voss will meet Ivar Berg. | HYPOTHETICAL Clara Voss, Ivar Berg
                    Peter Lund wishes he had met Clara Voss sooner. | DENIED Clara Voss, Peter Lund
                    Peter Lund has not decided whether to meet Clara Voss. | HYPOTHETICAL Clara Voss, Peter Lund
                    The talks between Peter Lund and Clara Voss seemed tense. | OCCURRED Clara Voss, Peter Lund
                    The talks between Peter Lund and Clara Voss look set to fail. | OCCURRED Clara Voss, Peter Lund
                    The meeting between Peter Lund and Clara Voss would send a signal, an aide said. | PLANNED Clara Voss, Peter Lund
                    A meeting between Peter Lund and Clara Voss would take place in May, an aide said. | PLANNED Clara Voss, Peter Lund
                    Peter Lund thinks that Clara Voss met Ivar Berg. | OCCURRED Clara Voss, Ivar Berg
                    Peter Lund could not believe that Clara Voss met Ivar Berg. | OCCURRED Clara Voss, Ivar Berg
                    """)
    void whatItLooksLike(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Peter Lund was supposed to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    Peter Lund was meant to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    Peter Lund has to meet Clara Voss by Friday, an aide said. | PROPOSED Clara Voss, Peter Lund
                    Peter Lund ought to meet Clara Voss, an aide said. | PROPOSED Clara Voss, Peter Lund
                    It is time for Peter Lund to meet Clara Voss, an aide said. | PROPOSED Clara Voss, Peter Lund
                    It is important that Peter Lund meet Clara Voss, an aide said. | PROPOSED Clara Voss, Peter Lund
                    It would be good for Peter Lund and Clara Voss to meet, an aide said. | PROPOSED Clara Voss, Peter Lund
                    Peter Lund is flying to Oslo to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    Peter Lund was on his way to Oslo to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    Peter Lund flew to Oslo so that he could meet Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    An aide paved the way for Peter Lund to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    Peter Lund is thought to be meeting Clara Voss in Oslo. | ONGOING Clara Voss, Peter Lund
                    Peter Lund is reported to be in talks with Clara Voss. | ONGOING Clara Voss, Peter Lund
                    Peter Lund is visiting Oslo to meet Clara Voss. | ONGOING Clara Voss, Peter Lund
                    Peter Lund had to meet Clara Voss on Monday because of the strike. | OCCURRED Clara Voss, Peter Lund
                    It was important for Peter Lund to meet Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund held an important meeting with Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    """)
    void whatIsToBe(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Peter Lund was due to meet Clara Voss on Monday but fell ill. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund was expected to meet Clara Voss on Monday but did not turn up. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund flew home instead of meeting Clara Voss. | DENIED Clara Voss, Peter Lund
                    Peter Lund resigned rather than meet Clara Voss. | DENIED Clara Voss, Peter Lund
                    Peter Lund met neither Clara Voss nor Ivar Berg. | DENIED Clara Voss, Ivar Berg, Peter Lund
                    Peter Lund was arrested before he could meet Clara Voss. | DENIED Clara Voss, Peter Lund
                    The union blocked a meeting between Peter Lund and Clara Voss. | CANCELLED Clara Voss, Peter Lund
                    Police prevented a meeting between Peter Lund and Clara Voss. | DENIED Clara Voss, Peter Lund
                    Oslo talks between Peter Lund and Clara Voss postponed | CANCELLED Clara Voss, Peter Lund
                    Peter Lund delayed his departure to meet Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund scrapped a trip to Oslo to meet Clara Voss. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund met Clara Voss rather than Ivar Berg. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund is due to meet Clara Voss on Friday but did not say where. | PLANNED Clara Voss, Peter Lund
                    """)
    void whatDidNotComeAbout(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Peter Lund's plan to meet Clara Voss drew protests. | PLANNED Clara Voss, Peter Lund
                    Peter Lund's refusal to meet Clara Voss drew protests. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund backed Clara Voss's plan to meet Ivar Berg. | PLANNED Clara Voss, Ivar Berg
                    Peter Lund criticised Clara Voss's refusal to meet Ivar Berg. | CANCELLED Clara Voss, Ivar Berg
                    Peter Lund accepted Clara Voss's offer to meet. | PLANNED Clara Voss, Peter Lund
                    Peter Lund rejected Clara Voss's offer to meet. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund ignored Clara Voss's request to meet. | CANCELLED Clara Voss, Peter Lund
                    Japan accepted France's offer to hold talks. | PLANNED France, Japan
                    The union accepted the minister's invitation to meet. | PLANNED minister, union
                    A spokesman rejected Peter Lund's offer to meet Clara Voss. | CANCELLED Clara Voss, Peter Lund
                    Peter Lund praised Clara Voss, whom he met in Oslo on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund is at odds with Clara Voss, whom he was to meet on Friday. | PLANNED Clara Voss, Peter Lund
                    """)
    void whosePlanItIs(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund meets Clara Voss weekly.",
                "Peter Lund receives the bishop monthly."
            })
    void tellOfHabits(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
