package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Explanation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which encounter came to what two parties are told to have agreed.
class AgreedThereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund and Ann Voss have agreed to reopen the ferry line. The winter was long. Lund telephoned Voss on Sunday. | to reopen the ferry line
                    Peter Lund and Ann Voss have agreed to reopen the ferry line. The winter was long. Lund will telephone Voss on Sunday. | ''
                    Peter Lund and Ann Voss have agreed to reopen the ferry line. The winter was long. Lund telephoned Voss on Sunday. Lund met Voss in Bergen on Monday. | ''
                    Peter Lund and Karl Holm have agreed to reopen the ferry line. The winter was long. Lund telephoned Ann Voss on Sunday. | ''
                    """)
    void findsIt(String words, String agreed) {
        Told told = Told.in(words);
        List<String> outcomes =
                told.encounters().stream()
                        .flatMap(e -> e.explanations().stream())
                        .filter(e -> e.kind() == Kind.OUTCOME)
                        .map(e -> told.text().article().text().slice(e.evidence()))
                        .toList();
        assertThat(String.join("; ", outcomes)).isEqualTo(agreed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund and Ann Voss saw the plan, which they would both discuss in Bergen. | 0
                    Peter Lund and Ann Voss saw the plan, which they would discuss in Bergen on Sunday. | 1
                    """)
    void whatEachDoesIsNoEncounterOfBoth(String words, int encounters) {
        assertThat(Told.in(words).encounters()).hasSize(encounters);
    }

    @Test
    void wasAgreedWhenTheEncounterTookPlace() {
        Told told =
                Told.in(
                        "Peter Lund and Ann Voss have agreed to reopen the ferry line. The winter was long. Lund telephoned Voss on Sunday.");
        assertThat(told.agreements())
                .extracting(a -> a.timing().orElseThrow().earliest())
                .containsExactly(Optional.of(LocalDate.of(2024, 5, 12)));
    }
}
