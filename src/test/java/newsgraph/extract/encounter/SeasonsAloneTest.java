package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When encounters were: in a season without a year, on the day of what was done before one went
/// there, when the round of talks was held that they are part of.
class SeasonsAloneTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund opened a school on Monday and went on to Bern, where he met Ann Voss. | Mon 13 May..Mon 13 May, Bern
                    Peter Lund will skip a rally on Friday and remain in Bern, where he is to meet Ann Voss. | Fri 17 May..Fri 17 May, Bern
                    Peter Lund is to meet Ann Voss in Bern in the summer. | Sat 1 Jun..Sat 31 Aug, Bern
                    Peter Lund met Ann Voss in Bern in the autumn. | Fri 1 Sep..Thu 30 Nov, Bern
                    Peter Lund met Ann Voss during the winter. | Fri 1 Dec..Thu 29 Feb, -
                    The last round of talks between Peter Lund and Ann Voss, held in Bern in March, ended without a deal. | Fri 1 Mar..Sun 31 Mar, Bern
                    Peter Lund met Ann Voss in the fall of 2020. | Tue 1 Sep..Mon 30 Nov, -
                    Peter Lund met Ann Voss in the fall of the dictator. | -..-, -
                    """)
    void areSet(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
