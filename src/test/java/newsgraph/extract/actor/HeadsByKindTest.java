package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The union boss", "the finance chief": whoever heads what is said, under any title.
class HeadsByKindTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, president of the teachers' union, was silent. On Monday the union boss met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Karl Brandt, the police commissioner, and Ida Holm, who runs the army, were silent. On Monday the police chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Karl Brandt, director of the spy agency, was silent. On Monday the spy chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Finance Minister Karl Brandt and Interior Minister Ida Holm were silent. On Monday the finance chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Central bank governor Karl Brandt and Finance Minister Ida Holm were silent. On Monday the central bank chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Defense Secretary Karl Brandt was silent. On Monday the Pentagon chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void areWhoHeadsIt(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Finance Minister Karl Brandt was silent. On Monday the army chief met Carl Ivers. | OCCURRED Carl Ivers, army chief
                    Karl Brandt, director of the spy agency, was silent. On Monday the hospital chief met Carl Ivers. | OCCURRED Carl Ivers, hospital chief
                    """)
    void areNobodyElse(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
