package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// What the words after a telling make of it.
class SequelTest {
    @Test
    void turnsAClaimThatASpokesmanMocks() {
        assertThat(
                        statuses(
                                "The newspaper claimed that General Rivas had met officers of a foreign unit last weekend. \"Pure fantasy,\" said his spokesman."))
                .containsExactly("DENIED");
    }

    @Test
    void turnsAClaimThatIsDeniedInTheNextSentence() {
        assertThat(
                        statuses(
                                "A Norwegian newspaper said Booth and the water minister, Ola Berg, had quietly dined together on Monday. Berg's adviser denied it."))
                .containsExactly("DENIED");
    }

    @Test
    void turnsAReportThatIsCalledUntrue() {
        assertThat(
                        statuses(
                                "Asked about a report that a minister had sat down with a rebel in Geneva, Lund stated: \"This is totally untrue.\""))
                .containsExactly("DENIED");
    }

    @Test
    void turnsADismissedReport() {
        assertThat(
                        statuses(
                                "The Post reported that Lund had had dinner with the banker. Lund's office dismissed the report as nonsense."))
                .containsExactly("DENIED");
    }

    @Test
    void keepsAMeetingOfWhichSomethingElseIsDenied() {
        assertThat(
                        statuses(
                                "The Post reported that Lund had met Voss. Voss denied any wrongdoing."))
                .containsExactly("OCCURRED");
    }

    @Test
    void keepsAMeetingWhereAThoughtIsUntrue() {
        assertThat(
                        statuses(
                                "The army said Lund had met Voss on Monday. \"It is untrue that we are at war,\" Voss said."))
                .containsExactly("OCCURRED");
    }

    @Test
    void cancelsAPlanThatSomethingElseCameOf() {
        assertThat(
                        statuses(
                                "Olga Castle had planned to meet the mayor. Instead, she was driven to the river."))
                .containsExactly("CANCELLED");
    }

    @Test
    void findsTheVerbBehindAParticiple() {
        assertThat(
                        statuses(
                                "A visit to the Danish minister by Julia Moe, scheduled for June 22, was dropped because of the budget."))
                .containsExactly("CANCELLED");
    }

    @Test
    void findsTheVerbOfACalledMeeting() {
        assertThat(
                        statuses(
                                "A creditors' meeting called for today was abandoned last night when a pipe burst."))
                .containsExactly("CANCELLED");
    }

    private static List<String> statuses(String words) {
        return Told.in(words).encounters().stream().map(e -> e.status().name()).toList();
    }
}
