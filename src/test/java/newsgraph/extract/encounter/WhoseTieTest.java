package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is told of by somebody with a title is not that somebody: "a cousin of President Lund"; and
/// forms of address of many lands are no part of a name.
class WhoseTieTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A cousin of President Elena Rojas met rebel leader Jorge Paz in Havana on Tuesday. | OCCURRED Jorge Paz, cousin
                    A close ally of President Elena Rojas met rebel leader Jorge Paz in Havana on Tuesday. | OCCURRED Jorge Paz, close ally
                    A critic of Prime Minister Elena Rojas met rebel leader Jorge Paz in Havana on Tuesday. | OCCURRED Jorge Paz, critic
                    Rebel leader Jorge Paz met an envoy of President Elena Rojas in Havana on Tuesday. | OCCURRED Jorge Paz, envoy
                    Rebel leader Jorge Paz met the widow of slain union leader Otto Lang in Havana on Tuesday. | OCCURRED Jorge Paz, widow
                    Rebel leader Jorge Paz met allies of President Elena Rojas in Havana on Tuesday. | OCCURRED Jorge Paz, allies
                    President Elena Rojas met Alhaji Peter Lund in Abuja on Tuesday. | OCCURRED Elena Rojas, Peter Lund
                    President Elena Rojas met Datuk Seri Peter Lund in Ipoh on Tuesday. | OCCURRED Elena Rojas, Peter Lund
                    President Elena Rojas met Viscount Peter Lund in London on Tuesday. | OCCURRED Elena Rojas, Peter Lund
                    """)
    void tellsOfSomebodyElse(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jorge Paz, a cousin of President Elena Rojas, met rebel leader Otto Lang in Havana on Tuesday. | OCCURRED Jorge Paz, Otto Lang
                    Rebel leader Otto Lang met President Elena Rojas's cousin Jorge Paz in Havana on Tuesday. | OCCURRED Jorge Paz, Otto Lang
                    A cousin of the president met rebel leader Jorge Paz in Havana on Tuesday. | OCCURRED Jorge Paz, cousin of the president
                    Rebel leader Jorge Paz met lawyers for President Elena Rojas on Tuesday. | OCCURRED Jorge Paz, lawyers for President Elena Rojas
                    """)
    void tellsAsBefore(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
