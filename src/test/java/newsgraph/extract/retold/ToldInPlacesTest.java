package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One encounter told in several places, and several that stay apart: "his first meeting with a
/// foreign leader", "a day after the pair held talks", "the session included".
class ToldInPlacesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Voss sat down with Peter Lund on Monday in her first encounter with a foreign leader since the vote. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss received Peter Lund in Oslo on Monday in the first meeting between the leaders of the two churches in years. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss took part in the first meeting of European leaders since the war. | OCCURRED Ann Voss, European leaders
                    Ann Voss will meet Peter Lund, once one of her fiercest critics, on Saturday. | PLANNED Ann Voss, Peter Lund
                    Ann Voss met Peter Lund and, once, a judge in Oslo. | OCCURRED Ann Voss, Peter Lund, judge
                    Peter Lund sat across from Ann Voss, the woman he had called a con artist. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund called the woman who had beaten him on Monday. | OCCURRED Peter Lund, woman
                    Peter Lund spoke by phone with Ann Voss on Monday. In Oslo on Tuesday, he met Voss and Karl Brand. The three spoke for 45 minutes. | OCCURRED Ann Voss, Peter Lund; OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund called Ann Voss on Monday, hours after meeting Karl Brand. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    Editors met Peter Lund on Monday. The session, which lasted an hour, included Ann Voss of the Echo and Karl Brand. | OCCURRED Ann Voss, Editors, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday. The meeting, which also included Karl Brand, lasted an hour. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday. The meeting did not include Karl Brand. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. The meeting included a prayer by Karl Brand. | OCCURRED Ann Voss, Peter Lund
                    Intelligence chiefs briefed Peter Lund on Friday. Ann Voss and Karl Brand travelled to Oslo for the session. | OCCURRED Ann Voss, Intelligence chiefs, Karl Brand, Peter Lund
                    Peter Lund and Ann Voss take a step after Capitol Hill meeting. | OCCURRED Ann Voss, Peter Lund
                    A White House meeting between Peter Lund and Ann Voss was called off. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund met the rest of the cabinet, and then Ann Voss, on Monday. | OCCURRED Peter Lund, rest of the cabinet; OCCURRED Ann Voss, Peter Lund
                    Peter Lund had sought a meeting with Ann Voss, but the Chilean leader refused, Karl Brand said. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund proposed to meet Ann Voss, but the talks refused to go away. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund spoke on Monday with Ann Voss and Karl Brand and on Friday with Mary Falk. | OCCURRED Ann Voss, Karl Brand, Peter Lund; OCCURRED Mary Falk, Peter Lund
                    Peter Lund met with Ann Voss and on Tuesday flew to Oslo with Karl Brand. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met on Monday with Ann Voss and Karl Brand. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday, a rare encounter between a pope and a rebel. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund received Ann Voss on Monday, the highest-level French visit to Spain since the war. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday, a day before talks with a Spanish minister. | OCCURRED Ann Voss, Peter Lund; OCCURRED Peter Lund, Spanish minister
                    Peter Lund and Ann Voss met on Monday. The two also held a roundtable with mayors. | OCCURRED Ann Voss, Peter Lund; OCCURRED Ann Voss, Peter Lund, mayors
                    Peter Lund met Ann Voss on Monday. He also met Karl Brand. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    Peter Lund met with Senate Republicans on Monday. | OCCURRED Peter Lund, Senate Republicans
                    """)
    void areReadOnce(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Voss and Peter Lund played golf on Saturday, a day after the pair held talks at the palace. | Sat 11 May..Sat 11 May, -; Fri 10 May..Fri 10 May, the palace
                    Ann Voss and Peter Lund met on Saturday, two weeks after they spoke by phone. | Sat 11 May..Sat 11 May, -; Mon 22 Apr..Sun 28 Apr, -
                    Peter Lund and Ann Voss met in Oslo last week. An earlier session in Rome in February ended without progress. | Mon 6 May..Sun 12 May, Oslo; Thu 1 Feb..Thu 29 Feb, Rome
                    Peter Lund met Ann Voss on Monday. It was the last meeting in Oslo before the vote. | Mon 13 May..Mon 13 May, Oslo
                    Ann Voss and Peter Lund have held talks in Oslo. The two last met in Rome in January. | -..-, Oslo; Mon 1 Jan..Wed 31 Jan, Rome
                    Ann Voss and Peter Lund have held talks in Oslo. They had last met two weeks ago. | -..-, Oslo; Mon 29 Apr..Sun 5 May, -
                    Peter Lund met on Monday with Ann Voss and on Tuesday with Karl Brand as he weighed candidates. | Mon 13 May..Mon 13 May, -; Tue 14 May..Tue 14 May, -
                    Peter Lund met Ann Voss one December afternoon in 2010. | Wed 1 Dec..Fri 31 Dec, -
                    """)
    void haveTheirDays(String words, String read) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(read);
    }
}
