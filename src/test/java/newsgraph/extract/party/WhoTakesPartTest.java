package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part, by how a sentence is built: behind dashes, in clauses with "whom", behind "was",
/// joined, left out.
class WhoTakesPartTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund — accompanied by his wife — met Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund – the harbour minister – met Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund - the harbour minister - met Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund's meeting with Clara Voss — his third this year — took place in Oslo. | OCCURRED Clara Voss, Peter Lund
                    Three ministers — Peter Lund, Clara Voss and Ann Hill — met in Oslo on Monday. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    Peter Lund met two rivals – Clara Voss and Ann Hill – in Oslo on Monday. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    Peter Lund met three people on Monday: Clara Voss, Ann Hill and Karl Brand. | OCCURRED Ann Hill, Clara Voss, Karl Brand, Peter Lund
                    Peter Lund met Clara Voss — the first such meeting in years — on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund met the ministers in Oslo – Clara Voss was absent. | OCCURRED Peter Lund, ministers
                    """)
    void areSetOffByDashesOrNamedBehindThem(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The delegation received by Peter Lund on Monday included two bishops. | OCCURRED Peter Lund, delegation
                    The bishops received by Peter Lund on Monday were pleased. | OCCURRED Peter Lund, bishops
                    The officials summoned by Peter Lund on Monday denied the charge. | OCCURRED Peter Lund, officials
                    A dinner attended by Peter Lund, Clara Voss and Ann Hill took place on Monday. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    A meeting chaired by Peter Lund and attended by Clara Voss took place on Monday. | OCCURRED Clara Voss, Peter Lund
                    Lawyers hired by Peter Lund met with prosecutors on Monday. | OCCURRED Lawyers, prosecutors
                    The envoys Peter Lund and Clara Voss met on Monday and agreed. | OCCURRED Clara Voss, Peter Lund
                    A delegation led by Peter Lund arrived in Oslo on Monday and met Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    """)
    void areToldOfBehindTheSubject(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss, whom Peter Lund had met twice, died on Friday. | OCCURRED Clara Voss, Peter Lund
                    The senator whom Peter Lund met on Monday has resigned. | OCCURRED Peter Lund, senator
                    The senators that Peter Lund met on Monday have resigned. | OCCURRED Peter Lund, senators
                    Peter Lund thanked the minister, Clara Voss, whom he will meet on Friday. | PLANNED Clara Voss, Peter Lund
                    Ann Hill, whom Peter Lund invited to dinner on Monday, declined. | PROPOSED Ann Hill, Peter Lund
                    The rebels, whom the president has never met, said no. | DENIED president, rebels
                    Peter Lund, whom Clara Voss accused of lying, met Ann Hill on Monday. | OCCURRED Ann Hill, Peter Lund
                    The woman whom Peter Lund called | OCCURRED Peter Lund, woman
                    """)
    void areMeantByWhom(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was Clara Voss that Peter Lund met on Monday. | OCCURRED Clara Voss, Peter Lund
                    It was Peter Lund whom Clara Voss met on Monday. | OCCURRED Clara Voss, Peter Lund
                    It was with Clara Voss that Peter Lund held talks on Monday. | OCCURRED Clara Voss, Peter Lund
                    It was to Clara Voss that Peter Lund spoke on Monday. | OCCURRED Clara Voss, Peter Lund
                    It was in Oslo that Peter Lund met Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    The last minister to sit down with Peter Lund was Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    The first to be received by Peter Lund was Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    The only person who met Clara Voss on Monday was Peter Lund. | OCCURRED Clara Voss, Peter Lund
                    The senators who met Clara Voss were Peter Lund and Ann Hill. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    The minister who met Clara Voss was not Peter Lund. | OCCURRED Clara Voss, minister
                    The minister who met Clara Voss was from Norway. | OCCURRED Clara Voss, minister
                    """)
    void areWhoItWas(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund, rather than Clara Voss, met Ann Hill on Monday. | OCCURRED Ann Hill, Peter Lund
                    Peter Lund instead of Clara Voss met Ann Hill on Monday. | OCCURRED Ann Hill, Peter Lund
                    Peter Lund met Clara Voss rather than Ann Hill on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund as well as Clara Voss met Ann Hill on Monday. | OCCURRED Ann Hill, Clara Voss, Peter Lund
                    """)
    void areNotThoseLeftOut(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
