package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told in the words of encounters but is none.
class NoEncounterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund met the deadline that France had set.",
                "Peter Lund and Ann Voss agreed not to discuss the details with the press.",
                "France and Spain want to meet their security needs.",
                "Peter Lund received France's support on Monday.",
                "Peter Lund and Clara Voss spoke to reporters after the vote.",
                "Peter Lund spoke with Reuters on Monday.",
                "People call our doctors murderers.",
                "Clara Voss was left out of the debate because she did not meet the board's ten percent threshold.",
                "His charity, called the Norwegian Harbour Trust, still owns the land.",
                "They are the ones who call these nurses liars, Clara Voss said.",
                "Peter Lund said he would bring in a bill in the next session of Parliament.",
                "Peter Lund said he had been briefed on the floods.",
                "The French army, which has called up 20,000 reservists, said it had struck a depot.",
                "Spain has called up thousands of conscripts since Monday, officials said.",
                "Coach Peter Lund called up two players from Chile for the match on Friday.",
                "The marchers had met with insults in two towns, Peter Lund said.",
                "Peter Lund met with a shower of cherries in Madrid.",
                "The protesters have met with tear gas everywhere else.",
                "Peter Lund, who was greeted with boos at a congress in Bergen, left early.",
                "Peter Lund says he wants to see more women in the Senate.",
                "Peter Lund told the television audience that taxes would rise.",
                "The suspect is due to appear before a judge in Oslo on Friday.",
                "A group trip with the boy's classmates seemed likelier than a journey alone.",
                "If the minister is allowed to come here, I welcome him and ask him to listen.",
                "Clara Voss wants to encourage a dialogue among Norwegians about the war.",
                "France and Spain have met only twice at the World Cup, and Spain won both matches.",
                "Clara Voss met her old rival Eva Berg in the final on Saturday and won.",
                "The device allows users to make phone calls over the internet.",
                "Peter Lund said that his company would meet or even beat all of its targets.",
                "Peter Lund often meets farmers in the capital, his spokesman said.",
                "Peter Lund meets his editor every morning.",
                "In the film, a president meets an exiled poet. The movie was shot in Oslo. Critics praised the screenplay, in which the poet visits the president in jail.",
                "Peter Lund was questioned by the police on Monday.",
                "Clara Voss took calls from listeners on Monday.",
                "Peter Lund has received no visitor since Monday.",
                "Clara Voss talked to nobody in Geneva on Monday.",
                "Nobody phoned Clara Voss on Monday to explain.",
                "Peter Lund said the group did not meet the Commission on Public Debates’ ten percent threshold.",
                "Peter Lund was absent from the second hearing he was formally called to in the past two weeks.",
                "After a rival called her \"Minister Window,\" Ann Voss went to Lyon.",
                "A paper called him \"Boss Lund\" in March.",
                "France embraced Peter Lund.",
                "Ann Voss repeated her call on Peter Lund to resign.",
                "The cars ran into each other on the road.",
                "Men smoking cigars and drinking beer with friends said their feelings were mixed.",
                "Witnesses need not come to a hearing, Ann Voss said.",
                "The law does not require witnesses to show up at a public hearing.",
                "The rules do not oblige bankers to testify before the committee.",
                "Ministers do not have to attend meetings of the council.",
                "The law requires the minister to consult the council.",
                "Peter Lund is not bound to attend the talks."
            })
    void tellsOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @Test
    void daysAreNoScore() {
        assertThat(Told.in("France and Spain met on 24-26 March in Oslo.").who())
                .containsExactly("met: France, Spain");
        assertThat(Told.in("France met Spain and lost 2-0 in Oslo.").who()).isEmpty();
    }
}
