package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who has two family names may be called by the first.
class FamilyNamesOfTwoTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Antonio Gutters was in Addis. AU Commission chief Musa Faki Mahamed flew in. Mr Gutters had breakfast with Mr Faki on Saturday. | breakfast: Antonio Gutters, Musa Faki Mahamed
                    Pedro Garcia Lopez won. Mr Garcia met Tom Hale on Friday. | met: Pedro Garcia Lopez, Tom Hale
                    Ana Perez de la Vega won. Ms Perez met Tom Hale on Friday. | met: Ana Perez de la Vega, Tom Hale
                    Bo Martin Larsen is a judge. Mr Martin met Tom Hale on Friday. | met: Martin, Tom Hale
                    Ann Lee Hart won. Mr Lee met Tom Hale on Friday. | met: Lee, Tom Hale
                    Mary Wolf Lund won. Tom Hale met Karl Wolf on Friday. Wolf was glad. | met: Karl Wolf, Tom Hale
                    """)
    void takesTheFirstOfTwoFamilyNames(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
