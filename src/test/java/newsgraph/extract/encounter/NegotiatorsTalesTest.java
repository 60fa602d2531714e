package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How accounts of negotiations name people and tell where they came together.
class NegotiatorsTalesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Eva Moe met the officer who led the mutiny, Col. Karl Brand, on Tuesday. | OCCURRED Eva Moe, Karl Brand
                    Peter Lund telephoned the woman who runs the fund, Ann Voss, on Sunday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund telephoned the woman who beat the senator, Ann Voss, on Sunday. | OCCURRED Peter Lund, woman
                    Eva Moe rang her old friend Karl Brand, a deputy minister in her office. | OCCURRED Eva Moe, Karl Brand
                    Peter Lund met Karl Brand, his finance minister and closest adviser, on Monday. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund called Ann Voss, his chief of staff and oldest ally, on Monday. | OCCURRED Ann Voss, Peter Lund
                    """)
    void nameWhoIsDescribed(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Eva Moe led a delegation to Cairo in May for talks with Ann Voss. | OCCURRED Ann Voss, Eva Moe
                    Eva Moe led a delegation of farmers to Cairo in May for talks with Ann Voss. | OCCURRED Ann Voss, Eva Moe, delegation of farmers
                    Eva Moe defended the merger to shareholders at a meeting in Leeds. | OCCURRED Eva Moe, shareholders
                    Eva Moe outlined the plan to union leaders during a dinner on Monday. | OCCURRED Eva Moe, union leaders
                    Eva Moe dedicated the song to miners at a dinner. | OCCURRED Eva Moe
                    Fresh from talks with Ann Voss, Eva Moe said on Monday that the deal was close. | OCCURRED Ann Voss, Eva Moe
                    Eva Moe won. She was fresh from a lunch with Ann Voss when she told reporters so. | OCCURRED Ann Voss, Eva Moe
                    Fresh from her victory over Ann Voss, Eva Moe went home. |
                    """)
    void tellWhoWasThere(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The truce came after three days of wrangling between Eva Moe and Ann Voss. | OCCURRED Ann Voss, Eva Moe
                    After weeks of haggling with Ann Voss, Eva Moe gave way. | OCCURRED Ann Voss, Eva Moe
                    The haggling over the budget goes on. |
                    Eva Moe and Ann Voss had their weekly chat on Monday. | OCCURRED Ann Voss, Eva Moe
                    Eva Moe and Ann Voss had a long talk on the terrace on Sunday. | OCCURRED Ann Voss, Eva Moe
                    Eva Moe had a talk to prepare on Sunday. |
                    Eva Moe and Ann Voss faced each other over coffee in Bern on Monday. | OCCURRED Ann Voss, Eva Moe
                    The two armies faced each other across the river on Monday. |
                    Eva Moe and Ann Voss sounded each other out in Bern on Monday. | OCCURRED Ann Voss, Eva Moe
                    Eva Moe confronted the governor, Karl Brand, at his office on Sunday. | OCCURRED Eva Moe, Karl Brand
                    """)
    void findTalksByOtherWords(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Eva Moe saw the heads of the four big banks on Tuesday evening. | OCCURRED Eva Moe, heads of the four big banks
                    Eva Moe saw a delegation of nurses. | OCCURRED Eva Moe, delegation of nurses
                    Eva Moe, after seeing delegations of all seven parties, went home. | OCCURRED Eva Moe, delegations of all seven parties
                    Tourists saw the delegation at the airport. |
                    Eva Moe spent the morning in Oslo talking to bankers. | OCCURRED Eva Moe, bankers
                    Eva Moe spent Tuesday in her office receiving one mayor after another. | OCCURRED Eva Moe, one mayor
                    """)
    void tellWhoSawWhom(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Eva Moe described her talks with Ann Voss to reporters by phone on Monday as frank. | NEGOTIATION
                    Speaking to reporters by telephone from Oslo, Eva Moe said her talks with Ann Voss were frank. | NEGOTIATION
                    Eva Moe described the plan to Ann Voss by phone on Monday. | PHONE_CALL
                    """)
    void doNotTakeForACallWhatThePressIsToldByPhone(String words, String type) {
        assertThat(Told.in(words).encounters())
                .extracting(e -> e.type().name())
                .containsExactly(type);
    }
}
