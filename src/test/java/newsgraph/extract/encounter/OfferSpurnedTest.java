package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was offered and refused in an apposition, what there is no point in, and what nobody rules
/// out.
class OfferSpurnedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm proposed talks with Peter Voss, an offer that he has rejected. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm said she was ready for talks with Peter Voss, a proposal he rejected. | CANCELLED Anna Holm, Peter Voss
                    France offered to hold talks with Spain, an offer Spain turned down. | CANCELLED France, Spain
                    France proposed talks with Spain, a proposal rejected by Madrid. | CANCELLED France, Spain
                    """)
    void whatIsRefusedBehindAComma(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France offered to hold talks with Spain, an offer Spain accepted. | PLANNED France, Spain
                    France called for talks with Spain, a proposal that Japan has rejected. | PROPOSED France, Spain
                    France proposed talks with Spain, an offer that was not rejected. | PROPOSED France, Spain
                    """)
    void whatIsNotRefusedByThoseWhoWereToMeet(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm said there was no point in meeting Peter Voss before the vote. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm told colleagues that there was no point in another meeting with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm saw no point in the summit with Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    """)
    void whatThereIsNoPointIn(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm refused to rule out a meeting with Peter Voss. | HYPOTHETICAL Anna Holm, Peter Voss
                    Anna Holm declined to rule out talks with Peter Voss. | HYPOTHETICAL Anna Holm, Peter Voss
                    Anna Holm has ruled out talks with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    """)
    void whatNobodyRulesOut(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The remarks prompted Anna Holm to pull out of a meeting with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    """)
    void whatSomebodyIsMadeToPullOutOf(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The senate summoned Anna Holm to appear on May 28. | PLANNED Anna Holm, senate
                    The committee has summoned Anna Holm for a hearing on Tuesday. | PLANNED Anna Holm, committee
                    The judge summoned Anna Holm to his chambers on Monday. | OCCURRED Anna Holm, judge
                    """)
    void whoIsSummonedForADayAhead(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
