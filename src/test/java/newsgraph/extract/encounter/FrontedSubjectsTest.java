package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts behind a phrase in front that names others, and what somebody denies having done.
class FrontedSubjectsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    During talks with his Finnish counterpart, Peter Voss, President Lund said the deal was close. | OCCURRED Lund, Peter Voss
                    At a meeting with Maria Costa, the head of the central bank, Grace Mensah, the Kenyan prime minister, promised help. | OCCURRED Grace Mensah, Maria Costa
                    At a meeting with Hiroshi Tanabe, Chile's prime minister, Bruno Salgado, promised help. | OCCURRED Bruno Salgado, Hiroshi Tanabe
                    On Monday, during talks with Helen Brandt, Paul Holm and Ida Kern, Ann Lund said the deal was close. | OCCURRED Ann Lund, Helen Brandt, Ida Kern, Paul Holm
                    During talks with Nora Sheridan, Diego Fuentes of the dockers' union said the deal was close. | OCCURRED Diego Fuentes, Nora Sheridan
                    At a meeting with the Polish minister, Peter Voss, Sen. Helen Brandt (D-Ohio) promised help. | OCCURRED Helen Brandt, Peter Voss
                    In a call with the Greek president, Peter Voss, Haas thanked Athens for its help. | OCCURRED Haas, Peter Voss
                    At a meeting with Lund, Voss, the foreign minister, said the deal was close. | OCCURRED Lund, Voss
                    At a meeting with Lund, Voss, the foreign minister, a former judge, said the deal was close. | OCCURRED Lund, Voss
                    After a meeting with Lund on Monday, the foreign minister, Peter Voss, said the deal was close. | OCCURRED Lund, Peter Voss
                    """)
    void areToldFromWhomThePhraseNames(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Karl Brand denied meeting union leaders. | DENIED Karl Brand, union leaders
                    Karl Brand has ruled out meeting union leader Ann Voss. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand denied meeting rebel commander Ann Voss in Bergen. | DENIED Ann Voss, Karl Brand
                    Karl Brand avoided meeting opposition leader Ann Voss. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand spoke of meeting party leader Ann Voss in Bergen. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand admitted meeting representatives of the dockers' union. | OCCURRED Karl Brand, representatives of the dockers' union
                    Karl Brand suggested meeting rooms for the talks. | ``
                    Karl Brand confirmed meeting members' demands. | ``
                    In Oslo on Monday, Chile's president, Karl Brand, denied having met his Polish counterpart, Ida Kern. | DENIED Ida Kern, Karl Brand
                    In Oslo on Monday, Haddad denied having met Finance Minister Karl Brand and Gen. Ida Kern. | DENIED Haddad, Ida Kern, Karl Brand
                    Karl Brand admitted having met Ida Kern. | OCCURRED Ida Kern, Karl Brand
                    """)
    void denyOrAdmitWhatTheyDid(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Maria Costa called for talks with Diego Fuentes and Mei Tanaka. | PROPOSED Diego Fuentes, Maria Costa, Mei Tanaka
                    Maria Costa pushed for talks with Diego Fuentes and Mei Tanaka. | PROPOSED Diego Fuentes, Maria Costa, Mei Tanaka
                    Maria Costa called for talks between Diego Fuentes and Mei Tanaka. | PROPOSED Diego Fuentes, Mei Tanaka
                    A spokesman said talks with Diego Fuentes and Mei Tanaka had failed. | OCCURRED Diego Fuentes, Mei Tanaka
                    A meeting between Ida Kern and Karl Brand of the Labour Party was called off. | CANCELLED Ida Kern, Karl Brand
                    A meeting between Ida Kern of the dockers' union and Prime Minister Fuentes was called off. | CANCELLED Fuentes, Ida Kern
                    """)
    void askForIt(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
