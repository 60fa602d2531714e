package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words and orders of words that say whether an encounter happened.
class StatusWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund had been due to hold talks with Ann Voss in Oslo last week. He stayed at home. | CANCELLED
                    Peter Lund has yet to meet Ann Voss. | DENIED
                    Lund, who took office in May, has yet to exchange a word with his rival, Ann Voss. | DENIED
                    Peter Lund is billed to brief Ann Voss in Oslo on Friday. | PLANNED
                    Envoys of Norway and Denmark were in their second day of talks on Wednesday. | ONGOING
                    Peter Lund is at present receiving Ann Voss at his office. | ONGOING
                    The dockers and the shipowners were still locked in talks last night. | ONGOING
                    A panel headed by Peter Lund has been closeted with Ann Voss since early May. | ONGOING
                    Peter Lund flew to Bergen to plead with Ann Voss for the ferry. | OCCURRED
                    Peter Lund has proposed that he and Ann Voss confer by telephone every Monday. | PROPOSED
                    Peter Lund would rather that Ann Voss met Eva Berg in Bergen. | PROPOSED
                    Peter Lund is angling for a meeting with Ann Voss. | PROPOSED
                    The strike cost Peter Lund a trip to Oslo, where he had been due to hold talks with Ann Voss. | CANCELLED
                    Peter Lund turned away Ann Voss, who had come to talk. | CANCELLED
                    Peter Lund stood up Ann Voss, who had waited for him in a cafe in Bergen. | CANCELLED
                    Peter Lund brushed off reports that he had met Ann Voss in Bergen. | DENIED
                    Peter Lund's office brushed aside a report that he had dined with Ann Voss. | DENIED
                    Had Peter Lund met Ann Voss in May, the ferry would have been saved. | HYPOTHETICAL
                    Should Peter Lund meet Ann Voss in Oslo, the dockers will strike. | HYPOTHETICAL
                    Asked if he had met Ann Voss, Peter Lund said they had met twice. | OCCURRED
                    The two governments did not sit down again until Japan brought them to Tokyo in July. | OCCURRED
                    Peter Lund and Ann Voss did not meet until 2019. | OCCURRED
                    Ann Voss had not met Peter Lund until Friday. | OCCURRED
                    Ann Voss refused to meet Peter Lund until he apologized. | CANCELLED
                    A spokeswoman said no when asked whether Ann Voss had spoken to Peter Lund. | HYPOTHETICAL
                    Reporters asked whether Peter Lund had dined with Ann Voss. | HYPOTHETICAL
                    Ann Voss asked whether Peter Lund would meet her. | PROPOSED
                    Ann Voss failed to disclose that she had met Peter Lund. | OCCURRED
                    Ann Voss failed to disclose her meetings with Peter Lund in March. | OCCURRED
                    Ann Voss did not disclose a meeting with Peter Lund in March. | OCCURRED
                    Peter Lund did not disclose where he would meet Ann Voss. | PLANNED
                    The palace declined to confirm that Peter Lund had met Ann Voss. | HYPOTHETICAL
                    The ministry did not confirm that Peter Lund had spoken to Ann Voss. | HYPOTHETICAL
                    A spokesman would neither confirm nor deny that Peter Lund had dined with Ann Voss. | HYPOTHETICAL
                    Peter Lund confirmed that he had met Ann Voss on Monday. | OCCURRED
                    Peter Lund would later meet Ann Voss in Madrid. | OCCURRED
                    Ann Voss, who would later meet Peter Lund, was a nurse. | OCCURRED
                    Peter Lund would go on to meet Ann Voss twice. | OCCURRED
                    Peter Lund said he would later meet Ann Voss. | PLANNED
                    Ann Voss would later meet Peter Lund, the ministry said. | PLANNED
                    Peter Lund will have what he called a decisive meeting with Ann Voss on Friday. | PLANNED
                    Ann Voss denied meeting Peter Lund in Madrid. | DENIED
                    Ann Voss confirmed meeting Peter Lund in May. | OCCURRED
                    Ann Voss considered meeting Peter Lund. | HYPOTHETICAL
                    """)
    void readsTheStatus(String words, String status) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
