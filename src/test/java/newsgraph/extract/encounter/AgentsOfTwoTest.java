package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Negotiators, teams and delegations of two bodies stand for these; who invites somebody for a
/// visit is its host; a party's office or staff asks for its head.
class AgentsOfTwoTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Negotiators for General Motors and the United Auto Workers met on Thursday. | OCCURRED General Motors, United Auto Workers
                    Negotiators from Chile and Spain met on Thursday. | OCCURRED Negotiators from Chile and Spain
                    Teams from Chile and Spain met on Monday. | OCCURRED Chile, Spain
                    The foreign ministers of Chile and Spain met on Monday in Lima. | OCCURRED foreign ministers of Chile and Spain
                    Diplomats from Chile and Spain held talks on Monday with Anna Holm. | OCCURRED Anna Holm, Diplomats from Chile and Spain
                    """)
    void negotiatorsOfTwoBodiesAreThese(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss visited Chile in October 1997 at the invitation of President Otto Lund. | OCCURRED Karl Voss, Otto Lund
                    Karl Voss paid a state visit to Chile in May at President Otto Lund's invitation. | OCCURRED Karl Voss, Otto Lund
                    Karl Voss visited Chile at the invitation of the government. | OCCURRED Chile, Karl Voss
                    Karl Voss is to begin a visit to Chile and Spain on Friday at the invitation of his counterparts there. | PLANNED Chile, Karl Voss, Spain
                    """)
    void whoInvitesIsTheHost(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rep. Anna Holm said her staff had tried last week to arrange a private meeting with Karl Voss. | PROPOSED Anna Holm, Karl Voss
                    Anna Holm's office has asked for a meeting with Karl Voss. | PROPOSED Anna Holm, Karl Voss
                    """)
    void anOfficeAsksForItsHead(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss is due to brief the Peace and Security Council on Friday. | PLANNED Karl Voss, Peace and Security Council
                    """)
    void anotherCouncilIsNotTheKnownOne(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
