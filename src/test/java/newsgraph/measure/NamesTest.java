package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "President José Peña, Jose Pena",
        "Ana Brol, Brol",
        "Ana María Brol, Ana Brol",
        "Brol's, Ana Brol",
        "the Upland Miners' Union, Miners' Union"
    })
    void theseAreTheSame(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
        assertThat(Names.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ana Brol, Eva Brol", "the president, Ana Brol", "'…', Brol", "Upland, Lowland"})
    void theseAreNot(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
        assertThat(Names.same(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "to discuss tin, tin, true",
        "to discuss the price of tin, tin, false",
        "tin tin, tin, true",
        "'', tin, false"
    })
    void passagesAreAlikeByTheirWords(String one, String other, boolean alike) {
        assertThat(Names.alike(one, other)).isEqualTo(alike);
    }
}
