package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

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
}
