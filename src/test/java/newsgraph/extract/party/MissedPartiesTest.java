package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters whose parties stand where they are easily missed: beside interpreters, behind a
/// welcome, in a clause that only says when, at somebody's home.
class MissedPartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brand and Ann Hill will attend the meeting between Peter Lund and Clara Voss, along with translators for each side. | PLANNED Ann Hill, Clara Voss, Karl Brand, Peter Lund
                    The talks between Clara Voss and Ann Hill, with interpreters in the room, lasted an hour. | OCCURRED Ann Hill, Clara Voss
                    President Peter Lund gave a warm welcome on Monday to Chilean leader Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    Prime Minister Ann Hill extended a cordial welcome to the French envoy on Monday. | OCCURRED Ann Hill, French envoy
                    Clara Voss was given a warm welcome by President Peter Lund in Madrid. | OCCURRED Clara Voss, Peter Lund
                    Spain summoned the Chilean charge d'affaires on Monday. | OCCURRED Chilean charge d'affaires, Spain
                    The Japanese foreign ministry called in Spain's chargé d'affaires on Monday. | OCCURRED Japanese foreign ministry, Spain's chargé d'affaires
                    Chargé d'Affaires Clara Voss visited Governor Peter Lund on Monday. | OCCURRED Clara Voss, Peter Lund
                    Both nations held a dialogue on fishing in Madrid in March. | OCCURRED nations
                    The seven nations met in Lima on Monday. | OCCURRED seven nations
                    After months of secret negotiations, the presidents of Chile and Spain announced a truce. | OCCURRED Chile, Spain
                    After two days of talks, Chilean and Japanese negotiators announced a truce. | OCCURRED Chilean and Japanese negotiators
                    Prime Minister Peter Lund plans to sign a deal when President Clara Voss visits. | PLANNED Clara Voss, Peter Lund
                    Peter Lund hopes to open the bridge when King Harald visits on Monday. | PLANNED Harald, Peter Lund
                    Spain will sign the treaty when President Clara Voss visits in June. | PLANNED Clara Voss, Spain
                    The prime minister gave permission for a Chilean official to meet Spain's intelligence services. | PLANNED Chilean official, Spain's intelligence services
                    Peter Lund met the security services in Madrid on Monday. | OCCURRED Peter Lund, security services
                    The minister was refused permission to meet Clara Voss. | CANCELLED Clara Voss, minister
                    The chairman answered the legislators' questions about it over lunch on Tuesday. | OCCURRED chairman, legislators
                    The governor answered questions from senators for two hours on Monday. | OCCURRED governor, senators
                    Bank chief Peter Lund took the committee's questions on Monday. | OCCURRED Peter Lund, committee
                    Bankers attended a dinner at the residence of Ambassador Clara Voss on Monday. | OCCURRED Bankers, Clara Voss
                    Peter Lund was at a reception at Clara Voss's villa on Monday. | OCCURRED Clara Voss, Peter Lund
                    Clara Voss testified at a Senate Judiciary Committee hearing on Monday. | OCCURRED Clara Voss, Senate Judiciary Committee
                    The ministers testified at a Senate Foreign Relations Committee hearing on Monday. | OCCURRED Senate Foreign Relations Committee, ministers
                    The accord rests on a phone conversation I had yesterday with President Peter Lund, Clara Voss said. | OCCURRED Clara Voss, Peter Lund
                    I spoke to President [Peter] Lund on Monday, Clara Voss said. | OCCURRED Clara Voss, Peter Lund
                    Envoys of member - states meeting in Lima on Monday agreed on a quota. | OCCURRED Envoys of member - states
                    """)
    void areFound(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister held talks with interpreters.",
                "The union gave a guarded welcome to the minister's proposals.",
                "Fans gave a loud welcome to Peter Lund.",
                "President Peter Lund spoke to the nation on Monday.",
                "Protesters plan a march when President Clara Voss visits next week.",
                "Shops will close when President Clara Voss visits.",
                "After two days of talks, Chilean and Japanese officials announced a truce.",
                "Peter Lund answered reporters' questions on Monday.",
                "The minister answered senators' written questions in a letter.",
                "Peter Lund refused to answer senators' questions on Monday.",
                "Peter Lund had met the church services' cost.",
                "The charge against Peter Lund was dropped on Monday.",
            })
    void areNotMadeUp(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
