package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Offers of talks, whose they are and who answers them; talks that somebody may break off.
class OfferTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The rebels rejected Spain's call for talks. | CANCELLED Spain, rebels
                    The dockers rejected Peter Lund's offer of a meeting. | CANCELLED Peter Lund, dockers
                    The opposition dismissed an offer of dialogue from the Spanish government. | CANCELLED Spanish government, opposition
                    The rebels turned down a Spanish offer of talks. | CANCELLED Spain, rebels
                    Japan has accepted a French proposal for talks. | PLANNED France, Japan
                    France turned down a Japanese request for a meeting. | CANCELLED France, Japan
                    Peter Lund rejected Spain's dialogue offer. | CANCELLED Peter Lund, Spain
                    The union rejected the ministry's meeting request. | CANCELLED ministry, union
                    Clara Voss has accepted Peter Lund's dinner invitation. | PLANNED Clara Voss, Peter Lund
                    The rebels rejected Japan's offer to host talks with the government. | CANCELLED Japan, government, rebels
                    Clara Voss declined a French offer to host a summit. | CANCELLED Clara Voss, France
                    French-Spanish talks opened in Geneva on Monday. | OCCURRED France, Spain
                    A Spanish-Japanese fishing summit was called off on Friday. | CANCELLED Japan, Spain
                    Governor Peter Lund met with all MLAs of the coastal districts on Monday. | OCCURRED MLAs of the coastal districts, Peter Lund
                    Peter Lund held talks with NGOs on Tuesday. | OCCURRED NGOs, Peter Lund
                    France threatened to break off talks with Spain. | ONGOING France, Spain
                    The union threatened to walk out of the wage talks with the ministry. | ONGOING ministry, union
                    France said it might suspend negotiations with Spain. | ONGOING France, Spain
                    A spokesman rejected Peter Lund's call for talks with the rebels. | CANCELLED Peter Lund, rebels
                    The minister rejected Peter Lund's claim of a meeting with smugglers. | DENIED Peter Lund, smugglers
                    France may halt trawling after talks with Spain. | PLANNED France, Spain
                    Peter Lund discussed SUVs with Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    """)
    void namesWhoAsksAndWhoAnswers(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council rejected Peter Lund's proposal for a ban on cod at a meeting on Monday.",
                "Peter Lund welcomed a French proposal on fishing quotas.",
                "Clara Voss declined an interview request from the paper.",
                "The French-Spanish border was closed on Monday."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings =
                    "Spanish minister Clara Voss held talks with leaders of the union on Tuesday,"
                            + " the first minister to visit Bilbao since the strike.")
    void whatTheFirstDidIsNoPurpose(String words) {
        assertThat(Told.in(words).reasons()).isEmpty();
    }
}
