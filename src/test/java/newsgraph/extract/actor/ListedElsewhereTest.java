package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a number of actors stands for whom the article names in another sentence.
class ListedElsewhereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The alliance invited the three Baltic states to talks in May. Estonia, Latvia and Lithuania applied in 1995. | PROPOSED Estonia, Latvia, Lithuania, alliance
                    The four mayors met in Rome on Monday. Ann Lund, Peter Voss, Carl Haas and Ida Berg signed a letter. | OCCURRED Ann Lund, Carl Haas, Ida Berg, Peter Voss
                    Ann Lund, Peter Voss and Carl Haas flew in on Monday. The group met Mayor Ida Berg on Tuesday. | OCCURRED Ann Lund, Carl Haas, Ida Berg, Peter Voss
                    Three senators met Ida Berg on Monday. Senators Ann Lund, Peter Voss and Carl Haas told her about the fires. | OCCURRED Ann Lund, Carl Haas, Ida Berg, Peter Voss
                    Two lawmakers met Ida Berg on Tuesday. The lawmakers, Ann Lund and Peter Voss, gave her a petition. | OCCURRED Ann Lund, Ida Berg, Peter Voss
                    Two governors met Ida Berg on Tuesday. Gov. Ann Lund and Gov. Peter Voss gave her a petition. | OCCURRED Ann Lund, Ida Berg, Peter Voss
                    """)
    void areThoseOfTheOneListThatFits(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The three ministers met Peter Lund on Monday. The writers Ida Berg, Bo Voss and Ann Kern called it a farce. | OCCURRED Peter Lund, three ministers
                    Ann Lund, Peter Voss and Carl Haas founded a charity in 1990. The group met Mayor Ida Berg on Monday. | OCCURRED Ida Berg, group
                    Ann Lund, Peter Voss and Carl Haas flew in on Monday. The rebel group met Mayor Ida Berg on Tuesday. | OCCURRED Ida Berg, rebel group
                    Two men met the minister on Tuesday. Peter Lund and Carl Voss were in the street. | OCCURRED Two men, minister
                    """)
    void areNobodyElse(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
