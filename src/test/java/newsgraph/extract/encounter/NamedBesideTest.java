package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days and places of what is only named beside an encounter, and who says so at its end.
class NamedBesideTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund met Voss for the first time since taking office in January. | -..-, -
                    Lund met Voss for the first time since his election in March. | -..-, -
                    Lund met Voss on Monday for the first time since taking office in January. | Mon 13 May..Mon 13 May, -
                    Lund will meet Voss ahead of the election in October. | -..-, -
                    Lund will meet Voss in October ahead of the vote. | Tue 1 Oct..Thu 31 Oct, -
                    Lund met Voss to discuss the summit on July 8. | -..-, -
                    Lund met Voss over the arrest of a trawler in April. | -..-, -
                    Lund met Voss about the budget in April. | Mon 1 Apr..Tue 30 Apr, -
                    Lund met Voss over lunch in April. | Mon 1 Apr..Tue 30 Apr, -
                    Lund met Voss, the winner of the election in April. | -..-, -
                    Lund met Voss, the Danish prime minister, in April. | Mon 1 Apr..Tue 30 Apr, -
                    Lund met Voss and later flew to Rome. | -..-, -
                    Lund met Voss, saying afterwards that the strike would go on. | -..-, -
                    Lund gave a speech on Monday and met Voss afterwards. | Mon 13 May..Mon 13 May, -
                    Lund met Voss after the vote in parliament failed. | -..-, -
                    Lund met Voss after the talks in Geneva collapsed. | -..-, -
                    Lund met Voss ahead of the summit in Riga. | -..-, -
                    Lund met Voss in Riga ahead of the summit. | -..-, Riga
                    Lund met Voss at the summit in Riga. | -..-, Riga
                    Lund met Voss on Monday, officials in Oslo and Rome said on Tuesday. | Mon 13 May..Mon 13 May, -
                    Lund met Voss at Easter. | -..-, -
                    Lund met Voss in the capital on Monday. | Mon 13 May..Mon 13 May, the capital
                    Lund met Voss in the capital, Tirana, on Monday. | Mon 13 May..Mon 13 May, Tirana
                    Lund met Voss on the Norwegian island of Senja on Monday. | Mon 13 May..Mon 13 May, Senja
                    Lund met Voss at the town hall of Bergen on Monday. | Mon 13 May..Mon 13 May, the town hall of Bergen
                    Lund met Voss at a villa on Lake Como. | -..-, a villa on Lake Como
                    """)
    void haveTheirOwnSetting(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lund recalled meeting Voss in 1990 in Rome. | OCCURRED Lund, Voss | Lund
                    Lund admitted meeting Voss in May. | OCCURRED Lund, Voss | Lund
                    Berg accused Lund of meeting Voss in May. | OCCURRED Lund, Voss | Berg
                    Berg criticised Lund for meeting Voss in May. | OCCURRED Lund, Voss | -
                    Officials said on condition of anonymity that Lund had met Voss on Monday. | OCCURRED Lund, Voss | Officials
                    Lund met Voss on Monday, a senior official who asked not to be named told the Daily Herald. | OCCURRED Lund, Voss | senior official
                    Lund met Voss on Monday, said a senior official who asked not to be named. | OCCURRED Lund, Voss | senior official
                    Lund met Voss, said Berg, who runs a bank. | OCCURRED Lund, Voss | Berg
                    Lund met Voss and a senior official who asked not to be named. | OCCURRED Lund, Voss, senior official | -
                    """)
    void tellsWhoSaysSo(String words, String summary, String source) {
        Told told = Told.in(words);
        assertThat(told.summary()).isEqualTo(summary);
        assertThat(told.sources()).containsExactly(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund met Voss on Monday. The two had last met in Paris in 2012. | Mon 13 May..Mon 13 May, - | Sun 1 Jan..Mon 31 Dec, Paris
                    """)
    void anotherMeetingLendsNoPlace(String words, String one, String other) {
        assertThat(Told.in(words).settings()).containsExactly(one, other);
    }
}
