package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was asked for and refused, dropped, granted or never came about.
class AskedAndRefusedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A request by the delegation to see Sharif was turned down. | CANCELLED Sharif, delegation
                    Repeated requests by the family to see the governor were refused. | CANCELLED family, governor
                    A demand by the miners to meet the minister was ignored. | CANCELLED miners, minister
                    An appeal by the widow to meet the president went unheeded. | CANCELLED president, widow
                    Plans for Ann Voss and Peter Lund to meet in Oslo were dropped. | CANCELLED Ann Voss, Peter Lund
                    A request from Peter Lund to meet Ann Voss was rejected. | CANCELLED Ann Voss, Peter Lund
                    The palace denied Peter Lund's request to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    A request by Peter Lund to see Ann Voss was under review. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund refused for two months to sit down with the union. | CANCELLED Peter Lund, union
                    Peter Lund has refused since March to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had been asking for weeks to meet Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund stopped for an hour to meet Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The palace denied a claim that Peter Lund had met Ann Voss. | DENIED Ann Voss, Peter Lund
                    Peter Lund left on Monday, but not before he and Ann Voss had talked for an hour. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund flew home, though not before he had met Ann Voss at the palace. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund left, but not without speaking to Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund said that he and Ann Voss had not met before. | DENIED Ann Voss, Peter Lund
                    Peter Lund flew home after waiting in Oslo for direct negotiations with rebel leaders that never took place. | DENIED Peter Lund, rebel leaders
                    Peter Lund waited in Oslo for a meeting with Ann Voss that never happened. | DENIED Ann Voss, Peter Lund
                    Peter Lund said after the talks with Ann Voss that the invasion never took place. | OCCURRED Ann Voss, Peter Lund
                    The palace denied reports that Peter Lund was to have met Ann Voss in Oslo this month. | DENIED Ann Voss, Peter Lund
                    The palace dismissed reports that Peter Lund was going to meet Ann Voss. | DENIED Ann Voss, Peter Lund
                    Peter Lund said he was to have met Ann Voss on Monday. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund confirmed that he was going to meet Ann Voss on Friday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund has not had a one-on-one with Ann Voss since the vote. | DENIED Ann Voss, Peter Lund
                    Peter Lund has had no face-to-face with Ann Voss since the vote. | DENIED Ann Voss, Peter Lund
                    Peter Lund had a one-on-one with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss had been talking since the weekend. They spoke by phone on Monday afternoon, aides said. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss have been talking for weeks. The two met on Monday in Oslo. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss have been in talks for weeks. | ONGOING Ann Voss, Peter Lund
                    Peter Lund was due to see Ann Voss in Oslo today. Until yesterday he had refused. | PLANNED Ann Voss, Peter Lund
                    Peter Lund was due to see Ann Voss in Oslo today. Yesterday he refused. | CANCELLED Ann Voss, Peter Lund
                    A meeting with Ann Voss was out of the question until the siege was lifted, Peter Lund said. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked for a meeting with Ann Voss. French diplomats would say only that her diary was full. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked to see Ann Voss on Monday. Aides said that there was no time. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund asked to meet Ann Voss, but her schedule was full. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had requested a call with Ann Voss. The request went unanswered. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked for a meeting with Ann Voss. Karl Brand said that there was no time to lose. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund had asked for a meeting with Ann Voss. The house was full. | PROPOSED Ann Voss, Peter Lund
                    An attempt to have Peter Lund and Ann Voss meet on Sunday was turned down by the union. | CANCELLED Ann Voss, Peter Lund
                    Karl Brand wants to have Peter Lund meet Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Karl Brand had Peter Lund meet Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Officials have said Peter Lund met Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The palace denied Ann Voss a meeting with Peter Lund. | CANCELLED Ann Voss, Peter Lund
                    The rebels were denied talks with the union. | CANCELLED rebels, union
                    Peter Lund denied a meeting with Ann Voss. | DENIED Ann Voss, Peter Lund
                    The minister can not close the port without meeting Ann Voss, Peter Lund said. | ''
                    No treaty should be signed without talks between France and Chile, Peter Lund said. | ''
                    Peter Lund left Oslo without meeting Ann Voss. | DENIED Ann Voss, Peter Lund
                    Ann Voss has invited Peter Lund to visit Oslo. He will then travel to Bergen. | PLANNED Ann Voss, Peter Lund
                    Ann Voss invited Peter Lund to Oslo. Lund is expected to arrive on Friday. | PLANNED Ann Voss, Peter Lund
                    Ann Voss has invited Peter Lund to visit Oslo. She will travel to Bergen on Friday. | PROPOSED Ann Voss, Peter Lund
                    Ann Voss urged Peter Lund to meet her. Winter will arrive in weeks. | PROPOSED Ann Voss, Peter Lund
                    """)
    void areTold(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
