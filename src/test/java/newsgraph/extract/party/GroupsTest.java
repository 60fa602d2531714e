package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Groups and descriptions as parties.
class GroupsTest {
    @Test
    void takesOneGroupForAllWhoMeet() {
        assertThat(Told.in("NATO ambassadors met in Brussels on Monday.").who())
                .containsExactly("met: NATO ambassadors");
    }

    @Test
    void takesAnyNounForPeople() {
        assertThat(Told.in("Peter Lund met skippers from Vigo in Oslo on Monday.").who())
                .containsExactly("met: Peter Lund, skippers from Vigo");
    }

    @Test
    void takesAGroupWithItsPossessor() {
        assertThat(Told.in("The dockers' leaders phoned Clara Voss on Monday.").who())
                .containsExactly("phoned: Clara Voss, dockers' leaders");
    }

    @Test
    void takesAllThatAPluralRelativeClauseSpeaksOf() {
        assertThat(
                        Told.in(
                                        "The board and the union, which have been negotiating since May, want a deal.")
                                .who())
                .containsExactly("negotiating: board, union");
    }

    @Test
    void takesTheNameBesideADescription() {
        assertThat(
                        Told.in(
                                        "Clara Voss praised Peter Lund, a former senator who met Karl Brand in Oslo on Monday.")
                                .who())
                .containsExactly("met: Karl Brand, Peter Lund");
    }

    @Test
    void takesAGroupInOtherWordsForTheSame() {
        assertThat(
                        Told.in(
                                        "Peter Lund met opposition leaders in Oslo on Monday. The talks on Monday between Lund and other opposition leaders lasted an hour.")
                                .who())
                .containsExactly("met: Peter Lund, opposition leaders");
    }

    @Test
    void takesWhatWasExpectedForWhatCameOfIt() {
        Told told =
                Told.in(
                        "Peter Lund and Clara Voss were expected to discuss the deal in Oslo. They met for an hour on Monday.");
        assertThat(told.encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo("OCCURRED");
    }

    @Test
    void readsAQuestion() {
        assertThat(Told.in("Could Peter Lund and Clara Voss meet in June?").who())
                .containsExactly("meet: Clara Voss, Peter Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund spoke to students in Oslo on Monday.",
                "Peter Lund called out Clara Voss on Monday.",
                "The candidates discussed their own ideas on Monday.",
                "France blocked any discussion of European military might."
            })
    void findsNoneWhereNobodyIsMet(String text) {
        assertThat(Told.in(text).who()).isEmpty();
    }
}
