package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People whose names are words of English too, of two syllables, of two words, or taken for
/// places.
class WordsAsNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund flew to Rome. Mr Cleverly spoke to Clara Voss by phone on Sunday. | OCCURRED Clara Voss, Cleverly
                    Mayor Bob Swift met Ida Best on Monday. Swift called Best on Tuesday. | OCCURRED Bob Swift, Ida Best; OCCURRED Bob Swift, Ida Best
                    Governor Jordi Canals promised help. Canals held talks with Clara Voss on Tuesday. | OCCURRED Clara Voss, Jordi Canals
                    Minister Peter Strong met Ann Wells on Monday. On Friday Strong met Haas in Rome. | OCCURRED Ann Wells, Peter Strong; OCCURRED Haas, Peter Strong
                    South Korean President Han Jae-in spoke by telephone with Clara Voss on Tuesday. | OCCURRED Clara Voss, Han Jae-in
                    President Kang Seon-hye met Peter Lund on Monday. Kang and Lund will meet again in May. | OCCURRED Kang Seon-hye, Peter Lund; PLANNED Kang Seon-hye, Peter Lund
                    Jean-Luc Le Brun flew in on Sunday. Clara Voss will meet Le Brun on Monday, officials said. | PLANNED Clara Voss, Jean-Luc Le Brun
                    Hassan al-Rami flew in on Sunday. Clara Voss will meet al-Rami on Monday, officials said. | PLANNED Clara Voss, Hassan al-Rami
                    Peter Lund is scheduled to meet Sofia Petrova on Monday. | PLANNED Peter Lund, Sofia Petrova
                    Peter Lund denied having met Bo Haas, Karl Brand and Maria Costa on Monday. | DENIED Bo Haas, Karl Brand, Maria Costa, Peter Lund
                    Peter Lund and Jean-Luc Brun met on Monday. | OCCURRED Jean-Luc Brun, Peter Lund
                    Maria Costa met Peter Lund on Monday. A planned meeting between Costa and Ivo Holm was called off. | OCCURRED Maria Costa, Peter Lund; CANCELLED Ivo Holm, Maria Costa
                    Maria Costa met Peter Lund on Monday. Talks between Holm and Costa in May failed. | OCCURRED Maria Costa, Peter Lund; OCCURRED Holm, Maria Costa
                    """)
    void areReadAsPeople(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met the Little Sisters of the Poor on Monday. | OCCURRED Little Sisters of the Poor, Peter Lund
                    Early on Monday Peter Lund met Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    Bankers met Peter Lund on Monday. Banks were closed. | OCCURRED Bankers, Peter Lund
                    Peter Lund met Clara Voss in Santa Rosa on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund met Clara Voss, and the Oslo-led talks went on. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund visited Virginia Beach on Monday. | ''
                    """)
    void areNoneWhereAWordIsMeant(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
