package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters told by a gerund behind a comma or in front, which a tagger takes for a noun.
class GerundsOfMeetingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund toured the islands, meeting President Clara Voss in Vadso. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund visited three towns this week, meeting Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund stayed a week, holding talks with Premier Clara Voss in Vadso. | OCCURRED Clara Voss, Peter Lund
                    Meeting Premier Clara Voss in Vadso on Monday, Peter Lund said the strike must end. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund toured the islands, seeing Premier Clara Voss on Monday and Bishop Ann Hill on Tuesday. | OCCURRED Clara Voss, Peter Lund; OCCURRED Ann Hill, Peter Lund
                    """)
    void areDoneByTheSubject(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund left the hall on Friday, meeting minutes in hand. | ''
                    The council rejected the plan, meeting records show. | ''
                    """)
    void areNoneWhereTheWordIsANoun(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
