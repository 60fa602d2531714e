package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was put off and is held after all, what was agreed to be, and who was there beside those
/// whom the words of meeting name, with sentences that look alike and must not change.
class AfterAllTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The postponed meeting of Peter Lund and Ann Voss will be held on Friday. | PLANNED Ann Voss, Peter Lund
                    The talks between Peter Lund and Ann Voss, postponed in May, will be held on Friday. | PLANNED Ann Voss, Peter Lund
                    The delayed talks between Peter Lund and Ann Voss began in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was scheduled to meet Ann Voss on Monday but flew home. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund was to dine with Ann Voss on Saturday but never turned up. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund was due to meet Ann Voss on Friday but said that he would visit the harbour first. | PLANNED Ann Voss, Peter Lund
                    Talks between Peter Lund and Ann Voss are being held in Oslo. | ONGOING Ann Voss, Peter Lund
                    The postponed meeting between Peter Lund and Ann Voss was to be held on Friday. | CANCELLED Ann Voss, Peter Lund
                    The postponed meeting between Peter Lund and Ann Voss will not be held this week. | CANCELLED Ann Voss, Peter Lund
                    An agreement was reached to hold a meeting between Peter Lund and Ann Voss in Oslo. | PLANNED Ann Voss, Peter Lund
                    Agreement has been reached on a meeting between Peter Lund and Ann Voss. | PLANNED Ann Voss, Peter Lund
                    A decision was taken to hold a summit of Peter Lund and Ann Voss in Oslo. | PLANNED Ann Voss, Peter Lund
                    A call was made for talks between Peter Lund and Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Plans were scrapped for a meeting between Peter Lund and Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    No agreement was reached to hold a meeting between Peter Lund and Ann Voss. | HYPOTHETICAL Ann Voss, Peter Lund
                    The agreement was reached at a meeting between Peter Lund and Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The dinner between Peter Lund and Ann Voss had been billed as the moment of truth. | OCCURRED Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss is planned as a short one. | PLANNED Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss had been planned for Friday. | CANCELLED Ann Voss, Peter Lund
                    Talks between Peter Lund and Ann Voss have begun in Oslo. | ONGOING Ann Voss, Peter Lund
                    Peter Lund and Ann Voss have begun a closed-door meeting in Oslo. | ONGOING Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss has opened the way to peace. | OCCURRED Ann Voss, Peter Lund
                    There was no official or unofficial meeting between Deputy Minister Peter Lund and Ann Voss on the fringes of the conference. | DENIED Ann Voss, Peter Lund
                    Were Peter Lund to meet Ann Voss, they would quarrel. | HYPOTHETICAL Ann Voss, Peter Lund
                    Peter Lund and Ann Voss were to meet in Oslo on Friday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund urged dialogue between the two sides. | PROPOSED two sides
                    Peter Lund, who flew in on Sunday, was received at the airbase by Trade Minister Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was received at a house by the river. | OCCURRED Peter Lund
                    Peter Lund will press Ann Voss and her adviser Clara Berg over the quotas when they meet in Oslo on Friday. | PLANNED Ann Voss, Clara Berg, Peter Lund
                    Peter Lund will film Ann Voss and Clara Berg when they meet on Friday. | PLANNED Ann Voss, Clara Berg
                    Peter Lund hopes Ann Voss and Clara Berg will settle it when they meet on Friday. | PLANNED Ann Voss, Clara Berg
                    Peter Lund held separate talks with Ann Voss and Clara Berg in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund; OCCURRED Clara Berg, Peter Lund
                    Peter Lund met leaders of separate parties, Ann Voss and Clara Berg. | OCCURRED Ann Voss, Clara Berg, Peter Lund
                    Peter Lund met delegations headed by Presidents Ann Voss and Emil Berg. | OCCURRED Ann Voss, Emil Berg, Peter Lund
                    Peter Lund called for dialogue among all parties in Denmark. | PROPOSED parties
                    The Danish government proposed talks among all sides. | PROPOSED Danish government, sides
                    Peter Lund gave a dinner to which the ambassadors had been invited. | OCCURRED Peter Lund, ambassadors
                    The foreign ministry in Oslo summoned the Danish ambassador, Ann Voss. | OCCURRED Ann Voss, foreign ministry in Oslo
                    Peter Lund will meet with his counterparts in Chile, Japan and Spain on a five-day visit. | PLANNED Peter Lund, counterparts in Chile, Japan and Spain
                    Peter Lund met his counterparts in Oslo on Monday. | OCCURRED Peter Lund, counterparts
                    Foreign ministers of the group were closeted in a castle in Oslo on Monday. | OCCURRED Foreign ministers of the group
                    Police said they would meet any violence with force. | ''
                    Callers met with a recorded message. | ''
                    """)
    void readsWhetherAndWho(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
