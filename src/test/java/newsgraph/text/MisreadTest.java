package newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    Ã‰lodie Granger met BjÃ¶rn Ã–stlund | Élodie Granger met Björn Östlund
                    JÃ¡n NovÃ¡k and TomÃ¡Å¡ Ä‡uk        | Ján Novák and Tomáš ćuk
                    â€œIt isnâ€™t over,â€ she said â€¦ | “It isn’t over,” she said …
                    a loan of â‚¬50m â€“ or Â£40m        | a loan of €50m – or £40m
                    """,
            delimiter = '|')
    void makesWhole(String written, String meant) {
        assertThat(Misread.of(written).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Élodie Granger met Björn Östlund in Ålesund.",
                "SÃO PAULO, “NÃO” and „ÄÖÜ“",
                "„IRMÔ, said “Ana”…",
                "château – “pâté” – €5"
            })
    void leavesWhatIsWhole(String text) {
        assertThat(Misread.of(text)).isEqualTo(new Misread(text, List.of()));
    }

    @Test
    void tellsWhereEachCharacterStands() {
        String written = "PÃ¨re isnâ€™t JosÃ©.";
        Misread read = Misread.of(written);
        String meant = read.text();
        assertThat(written.substring(read.written(0), read.written(4))).isEqualTo("PÃ¨re");
        int apart = meant.indexOf("n’t");
        assertThat(written.substring(read.written(apart), read.written(apart + 3)))
                .isEqualTo("nâ€™t");
        int last = meant.indexOf("José");
        assertThat(written.substring(read.written(last), read.written(last + 4)))
                .isEqualTo("JosÃ©");
        assertThat(read.written(meant.length())).isEqualTo(written.length());
    }
}
