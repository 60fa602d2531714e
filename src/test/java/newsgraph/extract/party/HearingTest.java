package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who takes part in a hearing.
class HearingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The Senate Banking Committee questioned Joel Banda on Tuesday. Sen. Ann Voss (D-Ohio) pressed him on the fines. Sen. Peter Lund (R-Utah) told him to go. | questioned: Ann Voss, Joel Banda, Peter Lund, Senate Banking Committee
                    Joel Banda testified before the finance committee on Monday. "You knew," Rep. Peter Lund told him. | testified: Joel Banda, Peter Lund, finance committee
                    Lawmakers grilled Joel Banda at a hearing on Monday. Ann Voss, who chairs the committee, accused Banda of lying. | grilled: Ann Voss, Joel Banda, Lawmakers
                    At a hearing of the transport committee, Joel Banda denied it. Committee chair Ann Voss challenged him. | hearing: Ann Voss, Joel Banda, transport committee
                    Rep. Ann Voss grilled Joel Banda on Tuesday. Rep. Peter Lund questioned Banda about the fines. | grilled: Ann Voss, Joel Banda, Peter Lund
                    Sen. Ann Voss questioned Joel Banda at a hearing of the finance committee on Tuesday. | questioned: Ann Voss, Joel Banda, finance committee
                    Joel Banda faced questions from lawmakers on Tuesday. | faced questions: Joel Banda, lawmakers
                    The committee heard testimony from Joel Banda on Friday. | heard testimony: Joel Banda, committee
                    Under questioning from the finance committee, Joel Banda admitted that the line had leaked. | questioning: Joel Banda, finance committee
                    Sen. Ann Voss laid into Joel Banda at a hearing on Tuesday. | hearing: Ann Voss, Joel Banda
                    Joel Banda testified before the finance committee on Monday. Sen. Ann Voss told reporters that Banda should go. | testified: Joel Banda, finance committee
                    Joel Banda testified before the finance committee on Wednesday. On Thursday, Sen. Ann Voss told Banda to go. | testified: Joel Banda, finance committee
                    Joel Banda testified before the finance committee on Monday. Sen. Ann Voss told Banda in a letter to go. | testified: Joel Banda, finance committee
                    Joel Banda testified before the finance committee on Monday. Sen. Ann Voss thanked him on her website. | testified: Joel Banda, finance committee
                    The finance committee voted to hold Joel Banda in contempt after he failed to appear at a hearing in April. | hearing: Joel Banda, finance committee
                    """)
    void hasWhoQuestionsTheWitness(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joel Banda faced questions from reporters on Tuesday.",
                "Under questioning by police, Joel Banda admitted that he had lied.",
                "Television host Ann Voss grilled Joel Banda about the fees."
            })
    void isHeldByLawmakers(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
