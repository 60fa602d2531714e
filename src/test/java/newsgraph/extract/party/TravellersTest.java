package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who visits or is visited: not whoever travels ("be careful when visiting Chile"), but who looks
/// forward to it, whose visit is planned, and who is met with where he works.
class TravellersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Travellers were told to be careful when visiting Chile and Spain.",
                "The notices suggest that Americans exercise caution when visiting Chile and Spain.",
                "Tourists should carry papers when visiting Japan and Chile.",
                "People visiting Chile and Spain need a pass.",
                "The travel agency advised tourists against visiting Spain.",
                "Americans should register with the embassy before visiting Chile or Spain.",
                "A visit of the museum is planned for Monday.",
                "Lund spoke with tears running down his face."
            })
    void areNobody(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund was careful when visiting Chile in May.              | visiting: Chile, Lund
                    Officials visiting Chile said talks would go on.          | visiting: Chile, Officials
                    The tourists were told to leave after meeting Voss.       | meeting: Voss, tourists
                    When visiting Oslo, President Lund met Voss.              | met: Lund, Voss
                    After visiting Oslo, Lund met Voss.                       | met: Lund, Voss
                    While visiting Bergen, Foreign Minister Anna Lund met Peter Voss. | met: Anna Lund, Peter Voss
                    When visiting ministers met Voss, Lund left.              | met: Voss, visiting ministers
                    Lund said she looked forward to visiting Chile and Spain. | visiting: Chile, Lund, Spain
                    Lund said he looked forward to visiting Chile later this year. | visiting: Chile, Lund
                    Lund said the planned visit of Commerce Secretary William Hale in September was still on. | visit: William Hale
                    The visit of Pope Francis is planned for May.             | visit: Francis
                    Lund met American diplomats based in Cairo.               | met: American diplomats based in Cairo, Lund
                    Lund met rebels based in the hills.                       | met: Lund, rebels
                    Lund met with Norwegian engineers working in Chile.       | met: Lund, Norwegian engineers working in Chile
                    Lund met with miners seeking jobs in Chile on Monday.     | met: Lund, miners
                    """)
    void areNamed(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; "));
    }
}
