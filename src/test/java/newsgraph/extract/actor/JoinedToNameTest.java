package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A group told by a name, joined to a person by "and".
class JoinedToNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Kern met Ann Lund and Microsoft executives in Oslo on Tuesday. | OCCURRED Ann Lund, Karl Kern, Microsoft executives
                    Karl Kern met President Ann Lund and West African leaders in Oslo on Tuesday. | OCCURRED Ann Lund, Karl Kern, West African leaders
                    Ann Lund and European Union leaders met Karl Kern in Oslo on Tuesday. | OCCURRED Ann Lund, European Union leaders, Karl Kern
                    Karl Kern met Labor Party leader Ann Lund and Green Party lawmakers on Tuesday. | OCCURRED Ann Lund, Green Party lawmakers, Karl Kern
                    Karl Kern met Ann Lund, Ida Voss and Microsoft executives in Oslo on Tuesday. | OCCURRED Ann Lund, Ida Voss, Karl Kern, Microsoft executives
                    Talks between Karl Kern and Boeing engineers ended in Oslo on Tuesday. | OCCURRED Boeing engineers, Karl Kern
                    """)
    void takesPartBesideThePerson(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Kern met White House and State Department officials on Tuesday. | OCCURRED Karl Kern, White House and State Department officials
                    Karl Kern met Angela Hill and European Commission president Ann Lund on Tuesday. | OCCURRED Angela Hill, Ann Lund, Karl Kern
                    Karl Kern met Ann Lund's lawyers and Boeing engineers on Tuesday. | OCCURRED Ann Lund's lawyers, Boeing engineers, Karl Kern
                    """)
    void isLeftAsItIsElsewhere(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
