package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of what an office is: "the army chief" is no police chief, "the prime minister" no finance
/// minister.
class KindsOfOfficeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police chief Karl Brandt resigned on Sunday. The army chief met President Lund on Monday. | OCCURRED Lund, army chief
                    Finance Minister Karl Brandt resigned on Sunday. The interior minister met Peter Voss on Monday. | OCCURRED Peter Voss, interior minister
                    Finance Minister Karl Brandt resigned on Sunday. The prime minister met Peter Voss on Monday. | OCCURRED Peter Voss, prime minister
                    Prime Minister Karl Brandt was ill on Sunday. On Monday Ida Holm met the opposition leader. | OCCURRED Ida Holm, opposition leader
                    Deputy Mayor Karl Brandt was ill on Sunday. On Monday Ida Holm met the mayor. | OCCURRED Ida Holm, mayor
                    Governor Karl Brandt was ill on Sunday. On Monday Ida Holm met the deputy governor. | OCCURRED Ida Holm, deputy governor
                    President Karl Brandt was ill on Sunday. On Monday Ida Holm met the former president. | OCCURRED Ida Holm, former president
                    Former president Karl Brandt was ill on Sunday. On Monday Ida Holm met the president. | OCCURRED Ida Holm, president
                    Chief of staff Karl Brandt was ill on Sunday. On Monday Ida Holm met the police chief. | OCCURRED Ida Holm, police chief
                    """)
    void anotherOfficeIsSomebodyElse(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Opposition leader Karl Brandt fled on Sunday. The party leader met villagers on Monday. | OCCURRED Karl Brandt, villagers
                    Militia leader Karl Brandt was freed on Sunday. The rebel leader met villagers on Monday. | OCCURRED Karl Brandt, villagers
                    Karl Brandt, head of the navy, was ill on Sunday. On Monday Ida Holm met the navy head. | OCCURRED Ida Holm, Karl Brandt
                    Karl Brandt, leader of the miners' union, was ill on Sunday. On Monday Ida Holm met the union leader. | OCCURRED Ida Holm, Karl Brandt
                    Karl Brandt is a union leader. On Monday Ida Holm met the union leader. | OCCURRED Ida Holm, Karl Brandt
                    Deputy Mayor Karl Brandt was ill on Sunday. On Monday Ida Holm met the deputy mayor. | OCCURRED Ida Holm, Karl Brandt
                    Police Officer Karl Brandt was ill on Sunday. On Monday Ida Holm met the officer. | OCCURRED Ida Holm, Karl Brandt
                    """)
    void theSameInOtherWordsIsWhoWasNamed(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
