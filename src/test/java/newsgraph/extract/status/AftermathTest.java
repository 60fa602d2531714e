package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of a plan or an offer.
class AftermathTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund had been scheduled to lunch with Ann Voss on Monday. But the table was cancelled late on Sunday. | CANCELLED
                    Peter Lund was due to meet Ann Voss in Bergen on Friday. The rendezvous fell through. | CANCELLED
                    Peter Lund was to see Ann Voss in Bergen this week, but that has been called off. | CANCELLED
                    Peter Lund had been slated to discuss the ferry with Ann Voss. But her plane was delayed and the encounter never took place. | CANCELLED
                    The skippers had been promised a meeting with minister Ann Voss. The offer was withdrawn by fax on Wednesday night. | CANCELLED
                    Peter Lund proposed a meeting with Ann Voss in Oslo. She refused. | CANCELLED
                    Peter Lund invited Ann Voss to his office in Bergen. She turned him down. | CANCELLED
                    Peter Lund had asked to see Ann Voss on Monday, but she declined. | CANCELLED
                    Peter Lund invited Ann Voss to dinner on Friday. She accepted at once. | PLANNED
                    Peter Lund asked Ann Voss to come to his office in June, and she agreed. | PLANNED
                    Peter Lund invited Ann Voss to dinner. She has not replied. | PROPOSED
                    Peter Lund, who had asked for a meeting with Ann Voss and did not get one, said little. | CANCELLED
                    The ministry said Peter Lund was in negotiations with Clara Voss. | ONGOING
                    Peter Lund met Ann Voss on Monday. The ferry was cancelled. | OCCURRED
                    Peter Lund will meet Ann Voss on Friday. The concert on Saturday was called off. | PLANNED
                    Peter Lund is to meet Ann Voss on Friday, but the concert has been called off. | PLANNED
                    Peter Lund and Ann Voss will not meet this week after all, as the talks have been put off until Monday. | PLANNED
                    Peter Lund invited Ann Voss to dinner. She refused to say whether the port was safe. | PROPOSED
                    Peter Lund invited Ann Voss to dinner. She agreed that the port was safe. | PROPOSED
                    Ann Voss had promised to meet the miners. She did so on Monday in Leeds. | OCCURRED
                    Peter Lund promised to meet Ann Voss, and did so on Friday. | OCCURRED
                    The union asked Peter Lund to meet its members, which he did on Thursday. | OCCURRED
                    Peter Lund proposed that Ann Voss meet Clara Voss. He did so in a letter. | PROPOSED
                    """)
    void readsWhatBecameOfIt(String words, String status) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }

    @Test
    void aSecondMeetingThatIsCalledOffLeavesTheFirstAsItWas() {
        String words = "Peter Lund met Ann Voss on Monday. A second meeting was called off.";
        assertThat(Told.in(words).encounters())
                .extracting(e -> e.status().name())
                .containsExactly("OCCURRED", "CANCELLED");
    }
}
