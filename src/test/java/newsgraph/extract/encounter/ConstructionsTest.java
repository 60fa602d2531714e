package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What constructions of plain English say of an encounter, in an article of Wednesday, 15 May:
/// whose a gerund is, what is told of a day, of an end that lies ahead, of somebody's journey.
class ConstructionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund told Ann Voss over breakfast in Oslo on Saturday that the port needed faster cuts. | Sat 11 May..Sat 11 May, Oslo
                    Peter Lund spent part of Monday on the telephone to Ann Voss, asking for money. | Mon 13 May..Mon 13 May, -
                    Ann Voss has summoned Peter Lund to the Holiday Inn on Tuesday. | Tue 21 May..Tue 21 May, the Holiday Inn
                    Talks between Peter Lund and Ann Voss ended late on Sunday after three days. | Fri 10 May..Sun 12 May, -
                    After he arrived in Oslo on Tuesday, Peter Lund met Ann Voss. | Tue 14 May..Tue 14 May, Oslo
                    Before he left for Oslo on Tuesday, Peter Lund met Ann Voss. | -..-, -
                    Peter Lund met Ann Voss, who was elected in March, in Oslo. | -..-, Oslo
                    Peter Lund met Ann Voss, who was elected in March, on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund said on Monday that he met Ann Voss earlier this week and that they discussed the port. | Mon 13 May..Mon 13 May, -
                    Peter Lund and Ann Voss attended the summit, which was first held in 1998. | -..-, -
                    Peter Lund and Ann Voss talked in the palace, while the handover will take place on January 20. | -..-, the palace
                    Peter Lund flew from Oslo to Bergen to meet Ann Voss. | -..-, Bergen
                    Peter Lund met Ann Voss on Monday, Karl Brand told reporters in Oslo. | Mon 13 May..Mon 13 May, -
                    Peter Lund secretly met Ann Voss, it emerged on Monday. | -..-, -
                    Bergen will host talks between Peter Lund and Ann Voss on Friday. | Fri 17 May..Fri 17 May, Bergen
                    Peter Lund called a meeting with Ann Voss for next week. | Mon 20 May..Sun 26 May, -
                    Talks for Friday between Peter Lund and Ann Voss were called off. | Fri 17 May..Fri 17 May, -
                    Peter Lund met Ann Voss for the first time on Monday. | Mon 13 May..Mon 13 May, -
                    """)
    void sayWhenAndWhere(String words, String read) {
        assertThat(Told.in(words).settings().getLast()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The talks between Peter Lund and Ann Voss are due to end on Friday. | ONGOING Ann Voss, Peter Lund
                    The talks between Peter Lund and Ann Voss, which began on Monday, will end on Friday. | ONGOING Ann Voss, Peter Lund
                    The summit of five leaders, which opens on Thursday, will end on Friday. | PLANNED five leaders
                    The talks between Peter Lund and Ann Voss will end in failure. | PLANNED Ann Voss, Peter Lund
                    Peter Lund's visit to Oslo began with talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund's day included a meeting with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund's cousin began talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund's cousin
                    Karl Brand accused Peter Lund of secretly meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand blamed Peter Lund for not meeting Ann Voss. | DENIED Ann Voss, Peter Lund
                    Karl Brand congratulated Peter Lund on meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand warned Peter Lund against meeting Ann Voss. | HYPOTHETICAL Ann Voss, Peter Lund
                    Karl Brand stopped Peter Lund from meeting Ann Voss. | DENIED Ann Voss, Peter Lund
                    Karl Brand talked Peter Lund into meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand attacked Peter Lund for holding talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand praised Peter Lund after meeting Ann Voss. | OCCURRED Ann Voss, Karl Brand
                    Peter Lund was criticised for meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The governor called Karl Brand on Monday. | OCCURRED Karl Brand, governor
                    The governor called Karl Brand a liar on Monday. | ``
                    A man called Karl Brand was arrested on Monday. | ``
                    A lawyer called Karl Brand, who is from Oslo, met Ann Voss. | OCCURRED Ann Voss, Karl Brand
                    Peter Lund called a meeting with Ann Voss for next week. | PLANNED Ann Voss, Peter Lund
                    Ann Voss has summoned Peter Lund to the Holiday Inn on Tuesday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund made a call from Madrid to Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Flights between Paris and Madrid resumed after talks. | ``
                    The rebels accepted a French offer of talks with the government. | PLANNED government, rebels
                    The rebels rejected a French offer of talks. | CANCELLED France, rebels
                    Peter Lund met Ann Voss and families caught up in the fire. | OCCURRED Ann Voss, Peter Lund, families
                    Peter Lund briefed ministers on meeting Ann Voss. | OCCURRED Peter Lund, ministers; OCCURRED Ann Voss, Peter Lund
                    Peter Lund went hiking in Peru, where he met his wife, Ana. | ``
                    """)
    void sayWhoAndWhether(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
