package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one does where one is, on the margins, among others, and before a body.
class ThereAndOnTheMarginsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss was in Lima, where he showed President Anna Holm the draft. | OCCURRED Anna Holm, Karl Voss
                    Karl Voss flew to Lima, where he handed President Anna Holm a letter. | OCCURRED Anna Holm, Karl Voss
                    Karl Voss had seen the foreign minister, Anna Holm, a few days before on the margins of the assembly. | OCCURRED Anna Holm, Karl Voss
                    Karl Voss will fly to Lima, where he is due to be received by President Anna Holm in the evening. | PLANNED Anna Holm, Karl Voss
                    """)
    void whatOneShowsToSomebodyWhereOneIs(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss met a group of senators, Anna Holm among them, on Monday. | OCCURRED Anna Holm, Karl Voss, group of senators
                    Karl Voss is to have lunch with a bipartisan group of senators, Anna Holm among them. | PLANNED Anna Holm, Karl Voss, bipartisan group of senators
                    """)
    void whoIsNamedAmongThem(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nine days after a bruising appearance before the Senate Banking Committee, Karl Voss came with an apology. | OCCURRED Karl Voss, Senate Banking Committee
                    Karl Voss made an appearance before the court on Monday. | ''
                    """)
    void anAppearanceBeforeABody(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss and Otto Lund served lunch to evacuees at a centre in Lima. | OCCURRED Karl Voss, Otto Lund, evacuees
                    """)
    void whoIsServedIsAGuest(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EU ambassadors were briefed on Thursday by Anna Holm. Diplomats who were present said that she had asked for patience. | OCCURRED Anna Holm, EU ambassadors
                    """)
    void whoWerePresentOnlySaySo(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss has told colleagues that there is no point in another meeting with Anna Holm. | CANCELLED Anna Holm, Karl Voss
                    There is no point in a meeting with Anna Holm, Karl Voss said. | CANCELLED Anna Holm, Karl Voss
                    """)
    void noPointInMeeting(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Parliament has summoned Karl Voss for a hearing on Friday. | PLANNED Karl Voss, Parliament
                    The committee has summoned Karl Voss for a hearing at 6 p.m. Tuesday. | PLANNED Karl Voss, committee
                    """)
    void aSummonsForALaterDay(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Anna Holm released a plan. Otto Lund said he had written to the mayor offering to sit down with her. | PROPOSED Anna Holm, Otto Lund
                    """)
    void anOfferToMeet(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
