package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody is to do one after the other, and by whom one is due to be received.
class ListedPlansTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm will meet Mayor Peter Voss, address students at the university and inspect a port. | PLANNED Anna Holm, Peter Voss
                    Anna Holm is to see Peter Voss on Friday, address parliament and lay a wreath. | PLANNED Anna Holm, Peter Voss
                    Anna Holm will meet Peter Voss, honour veterans and open a museum. | PLANNED Anna Holm, Peter Voss
                    Anna Holm will meet Peter Voss, state officials and farmers. | PLANNED Anna Holm, Peter Voss, farmers, state officials
                    """)
    void secondOfThreeVerbs(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm is due to be received by Peter Voss on Friday. | PLANNED Anna Holm, Peter Voss
                    Anna Holm will then fly to Chile, where she is due to be received by Peter Voss. | PLANNED Anna Holm, Peter Voss
                    The hall is due to be opened by Anna Holm. | ''
                    """)
    void dueToBeReceived(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm said she was ready to travel to the region and talk to Peter Voss face to face. | PROPOSED Anna Holm, Peter Voss
                    Anna Holm told President Peter Voss face to face that she would quit. | OCCURRED Anna Holm, Peter Voss
                    """)
    void faceToFace(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France has called for an international conference with Spain. | PROPOSED France, Spain
                    Anna Holm held an international conference with a speech on trade. | ''
                    """)
    void conferences(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
