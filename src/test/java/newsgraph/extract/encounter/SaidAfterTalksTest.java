package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where the encounter is, in an article of Wednesday, 15 May: not what was said after it,
/// nor where somebody works or what befell others.
class SaidAfterTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "We will sign the deal on Friday," Peter Lund told reporters after the talks with Ann Voss. | -..-, -
                    "We will sign the deal in Oslo," Peter Lund told Ann Voss after the talks. | -..-, -
                    "The bridge reopened on Friday," Peter Lund told reporters after the meeting with Ann Voss. | -..-, -
                    The bridge will reopen on Friday, Peter Lund told reporters after the meeting with Ann Voss. | -..-, -
                    Peter Lund told reporters after the meeting with Ann Voss that the bridge will reopen in Oslo. | -..-, -
                    Peter Lund said after the talks with Ann Voss that he would fly to Oslo on Friday. | -..-, -
                    Peter Lund said on Monday after talks with Ann Voss that the port would close on Friday. | Mon 13 May..Mon 13 May, -
                    "I met Ann Voss in Oslo on Friday," Peter Lund said. | Fri 10 May..Fri 10 May, Oslo
                    Peter Lund flew to Oslo on Monday after talks with Ann Voss in Bergen. | Mon 13 May..Mon 13 May, Bergen
                    The envoy wrote in a letter published on Monday that Peter Lund met Ann Voss in Oslo. | -..-, Oslo
                    Peter Lund will meet Ann Voss on Friday in Oslo. | Fri 17 May..Fri 17 May, Oslo
                    The talks between Peter Lund and Ann Voss began on Friday in Oslo. | Fri 10 May..Fri 10 May, Oslo
                    Peter Lund met Ann Voss on May 3 in Oslo. | Fri 3 May..Fri 3 May, Oslo
                    Peter Lund talked to Ann Voss on Tuesday about a strike in Oslo. | Tue 14 May..Tue 14 May, -
                    Peter Lund met Ann Voss, a lawyer at the Danish Institute in Oslo. | -..-, -
                    Peter Lund met Ann Voss, a lawyer, at the Danish Institute in Oslo. | -..-, the Danish Institute
                    Peter Lund wants officials based in Oslo to meet Ann Voss. | -..-, -
                    Peter Lund and Ann Voss spoke on Sunday after a fire in Oslo. | Sun 12 May..Sun 12 May, -
                    Peter Lund met Ann Voss after his arrival in Oslo. | -..-, Oslo
                    Peter Lund met Ann Voss in the Danish port of Aarhus Thursday. | Thu 9 May..Thu 9 May, Aarhus
                    May 3: Peter Lund meets Ann Voss in Oslo. | Fri 3 May..Fri 3 May, Oslo
                    On Monday, Peter Lund and Ann Voss ended their second day-long meeting. | Mon 13 May..Mon 13 May, -
                    On Monday, Peter Lund and Ann Voss ended their second day of talks. | Sun 12 May..Mon 13 May, -
                    """)
    void haveTheirOwnSetting(String words, String read) {
        assertThat(Told.in(words).settings().getLast()).isEqualTo(read);
    }
}
