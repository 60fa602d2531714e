package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The two sides" are those who stand against each other, whom one received, or whom the article
/// told of first; "the two" are those who met last, past one who has been named since.
class TwoSidesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The Dockers' Union has been on strike against Harbour Holdings since April. Labour Minister Eva Brandt met both sides on Monday. | met: Dockers' Union, Eva Brandt, Harbour Holdings
                    The Dockers' Union is suing Harbour Holdings over pensions. The two sides met in court on Monday. | met: Dockers' Union, Harbour Holdings
                    The Dockers' Union rejected an offer from Harbour Holdings on Sunday. The two sides met for an hour on Monday. | met: Dockers' Union, Harbour Holdings
                    Kopano Platinum has offered 6 per cent. The Mineworkers' Union wants 12. The two sides met for three hours on Monday. | met: Kopano Platinum, Mineworkers' Union
                    Kopano Platinum and the Mineworkers' Union signed a truce on Monday. Shares rose. Analyst Mary Quill called it a relief. "It was about time," she said. The two sides are to meet again in June. | meet: Kopano Platinum, Mineworkers' Union
                    General Carlos Rojas hosted a banquet for a delegation from Japan in Santiago on Sunday. Prior to it, the two sides discussed training. | banquet: Carlos Rojas, delegation from Japan
                    The rebels have fought the government for ten years. The United Nations called on both sides to meet in Geneva. | meet: government, rebels
                    Kopano Platinum and the Mineworkers' Union signed a truce. Bishop Thabo Lek received the two sides at his home on Sunday. | received: Kopano Platinum, Mineworkers' Union, Thabo Lek
                    Paul Marsh, the company's chairman, has refused to budge. Linda Cole, who leads the drivers' union, says she will not blink. Transport Secretary Helen Ward met the two on Monday. | met: Helen Ward, Linda Cole, Paul Marsh
                    Peter Lund and Karl Voss had dinner on Sunday. The budget was on the table. The house belongs to Martin Shaw, a developer. The bill was never shown. Bishop Paul Eze phoned both men on Tuesday. | dinner: Karl Voss, Peter Lund; phoned: Karl Voss, Paul Eze, Peter Lund
                    """)
    void areTheOnlyTwo(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Harbour Holdings posted a loss on Monday. Rain fell on the port. Mediator Eva Brandt met both sides on Tuesday. | met: Eva Brandt, sides
                    The envoy met the Dockers' Union and Harbour Holdings on Monday. Foreign Minister Anna Holm met Karl Voss of Egypt on Tuesday. Turkey asked both sides to meet in June. | met: Dockers' Union, Harbour Holdings, envoy; met: Anna Holm, Karl Voss; meet: Dockers' Union, Harbour Holdings
                    Anna Holm praised the budget. Karl Voss and Peter Lund attacked it. The two officials who drafted it met on Monday. | met: two officials who drafted it
                    Peter Lund and Karl Voss had dinner on Sunday. Marco Bassi was not there. Tom Brady sent a letter. It was raining. Bishop Paul Eze phoned both men on Tuesday. | dinner: Karl Voss, Peter Lund; phoned: Paul Eze, men
                    """)
    void areNoOthers(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
