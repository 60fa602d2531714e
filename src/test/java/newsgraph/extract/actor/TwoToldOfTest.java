package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two people stand for "both sides" or "the pair" only where the article told of them as two.
class TwoToldOfTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Hill and Bo Voss agreed in May that nobody would work at night. It rained. The harbour was quiet. Governor Arne Holm met both sides on Friday. | met: Arne Holm, sides
                    The union and the company agreed in May that nobody would work at night. It rained. The harbour was quiet. Governor Arne Holm met both sides on Friday. | met: Arne Holm, company, union
                    Ann Hill and Bo Voss argued in May. Governor Arne Holm met both sides on Friday. | met: Ann Hill, Arne Holm, Bo Voss
                    Ann Hill wrote to her sister. Bo Voss was ill in May. Mediators hope that the pair will meet on Friday. | meet: Ann Hill, Bo Voss
                    Ann Hill wrote to Bo Voss in May. Voss was ill. Hill flew home. Mediators hope that the pair will meet on Friday. | meet: Ann Hill, Bo Voss
                    Pope Leo landed on Sunday. Patriarch Karl was waiting. The two men met on Monday. | met: Karl, Leo
                    President Ann Hill flew home. President Bo Voss was ill in May. The two presidents will meet on Friday. | meet: Ann Hill, Bo Voss
                    """)
    void takesTwoWhereTheyWereTwo(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
