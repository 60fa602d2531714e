package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who tells of an encounter and was there, who went with others, and who holds two offices.
class TellerWasThereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund told Premier Clara Hill over lunch that she would quit, according to Bo Voss, who was at the table. | OCCURRED Ann Lund, Bo Voss, Clara Hill
                    Ann Lund met Clara Hill on Monday, said the mayor, Bo Voss, who was in the room. | OCCURRED Ann Lund, Bo Voss, Clara Hill
                    Ann Lund met Clara Hill on Monday, said Bo Voss, who was present. | OCCURRED Ann Lund, Bo Voss, Clara Hill
                    Ann Lund and Clara Hill argued during a meeting on Monday, recalled Senator Bo Voss, who also attended. | OCCURRED Ann Lund, Bo Voss, Clara Hill
                    """)
    void tookPartWhoTellsItAndWasThere(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund met Clara Hill on Monday, according to Bo Voss, who was not at the table. | OCCURRED Ann Lund, Clara Hill
                    Ann Lund met Clara Hill on Monday, said Bo Voss, who attended Yale University. | OCCURRED Ann Lund, Clara Hill
                    Ann Lund met Clara Hill on Monday, according to an aide to Bo Voss, who was there. | OCCURRED Ann Lund, Clara Hill
                    Ann Lund met Clara Hill on Monday and told Bo Voss, who was present. | OCCURRED Ann Lund, Clara Hill
                    """)
    void didNotWhoOnlyTellsIt(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bo Voss came to the house with Ann Lund and Ida Kern. They talked with Clara Hill on Monday. | OCCURRED Ann Lund, Bo Voss, Clara Hill, Ida Kern
                    Bo Voss traveled to Oslo on Sunday with two senators, Ann Lund and Ida Kern. They met President Clara Hill on Monday. | OCCURRED Ann Lund, Bo Voss, Clara Hill, Ida Kern
                    Bo Voss flew to Oslo on Sunday with his lawyers. They met President Clara Hill on Monday. | OCCURRED Bo Voss, Clara Hill, lawyers
                    Bo Voss spoke about Ann Lund and Ida Kern. They met President Clara Hill on Monday. | OCCURRED Ann Lund, Clara Hill, Ida Kern
                    Bo Voss came with a letter from Ann Lund and Ida Kern. They met President Clara Hill on Monday. | OCCURRED Ann Lund, Clara Hill, Ida Kern
                    """)
    void theyAreAlsoWhoCameWithThem(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Hill met the founder and chairman of Haas Bank, Bo Voss, on Monday. | OCCURRED Bo Voss, Clara Hill
                    The president and chief executive of Haas Bank, Bo Voss, met Clara Hill on Monday. | OCCURRED Bo Voss, Clara Hill
                    Clara Hill met Haas Bank's founder and chairman, Bo Voss, on Monday. | OCCURRED Bo Voss, Clara Hill
                    Clara Hill met the mayor and the chairman of Haas Bank, Bo Voss, on Monday. | OCCURRED Bo Voss, Clara Hill, mayor
                    """)
    void twoOfficesThatShareAnArticleAreOnePerson(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bo Voss worked for another. On Thursday morning Mr Gove did not dine out. He met Karl Kern. | OCCURRED Gove, Karl Kern
                    Bo Voss stayed at home. That evening Mrs Gove dined out. She met Karl Kern. | OCCURRED Gove, Karl Kern
                    """)
    void heIsTheSubjectBehindADay(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Northern leaders met in Oslo on Monday. "It was hard," President Bo Voss of Finland said when the meeting ended. | OCCURRED Bo Voss, Northern leaders
                    Northern leaders met in Oslo on Monday. As the meeting broke up, Prime Minister Bo Voss said that he was tired. | OCCURRED Bo Voss, Northern leaders
                    Northern leaders met in Oslo on Monday. "I will not sign," Prime Minister Bo Voss said after the meeting wrapped up. | OCCURRED Bo Voss, Northern leaders
                    Northern leaders met in Oslo on Monday. "It is over," the analyst Bo Voss said after the meeting broke up. | OCCURRED Northern leaders
                    Northern leaders met in Oslo on Monday. "It is over," analyst Bo Voss said after the meeting. | OCCURRED Northern leaders
                    """)
    void wasThereWhoSpeaksAtItsEndButNoObserver(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bo Voss was blamed for postponing talks with Ann Lund. | CANCELLED Ann Lund, Bo Voss
                    Bo Voss was jailed for refusing to turn up to a hearing of the Senate Rules Committee. | CANCELLED Bo Voss, Senate Rules Committee
                    Executives of Haas Bank met Bo Voss in May. The deal frees former executives from liability. He met the executives again in June. | OCCURRED Bo Voss, Executives of Haas Bank; OCCURRED Bo Voss, Executives of Haas Bank
                    Senators met Ann Lund on Monday. Retired senators had written to her. She met the senators again on Friday. | OCCURRED Ann Lund, Senators; OCCURRED Ann Lund, Senators
                    Lawmakers had questions for Bo Voss during a meeting on Monday. | OCCURRED Bo Voss, Lawmakers
                    The mayor has several questions for Bo Voss at a hearing on Friday. | PLANNED Bo Voss, mayor
                    """)
    void tookPartWhomSomethingIsForAndWhoStayedAway(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
