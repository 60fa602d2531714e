package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part in a clause is not called by his office in it once more; nor is it he who left
/// after talks with him.
class OfficeInOneClauseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Norwegian Prime Minister Michael Okafor defended the budget on Sunday. After talks with Mexican Prime Minister Hiro Sheridan, the prime minister left for Geneva. | talks: Hiro Sheridan, Michael Okafor
                    Norwegian Prime Minister Michael Okafor defended the budget on Sunday. After talks with the Mexican president, Hiro Sheridan, the prime minister left for Geneva. | talks: Hiro Sheridan, Michael Okafor
                    After talks with the Mexican president, Hiro Sheridan, Mr Okafor left for Geneva. | talks: Hiro Sheridan, Okafor
                    At a meeting with the Mexican president, Hiro Sheridan, Ann Lund promised help. | meeting: Ann Lund, Hiro Sheridan
                    Norway's prime minister, Ivan Novak, arrived in Oslo. After talks with Fatou Delgado, the archbishop of Ottawa, Mr Novak left for Geneva. | talks: Fatou Delgado, Ivan Novak
                    Greece's prime minister, Kwame Delgado, defended the budget on Sunday. Norway's prime minister, Ivan Novak, held talks with the prime minister on Monday. | talks: Ivan Novak, Kwame Delgado
                    Greek President Kwame Delgado flew home. Norwegian President Ivan Novak was received by the president on Monday. | received: Ivan Novak, Kwame Delgado
                    Greek President Kwame Delgado defended the budget on Sunday. Norwegian President Ivan Novak was in Bergen, where the president met Karl Brand on Monday. | met: Ivan Novak, Karl Brand
                    Greek President Kwame Delgado resigned on Sunday. Norwegian President Ivan Novak said the president would meet Karl Brand on Monday. | meet: Ivan Novak, Karl Brand
                    After talks with the union, Fatou Delgado, the Mexican president, left for Geneva. | talks: Fatou Delgado, union
                    In a meeting with the president, Ann Lund and Karl Brand agreed to wait. | meeting: Ann Lund, Karl Brand, president
                    """)
    void takesAnotherBearer(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
