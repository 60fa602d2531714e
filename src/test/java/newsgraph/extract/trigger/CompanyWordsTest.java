package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters told by what people do together or how they come upon each other, with no word of
/// meeting.
class CompanyWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The senators caucused with Peter Lund on Monday. | OCCURRED Peter Lund, senators
                    Prosecutors deposed Peter Lund on Monday. | OCCURRED Peter Lund, Prosecutors
                    Peter Lund was deposed by lawyers for Ann Voss on Monday. | OCCURRED Peter Lund, lawyers for Ann Voss
                    Peter Lund bumped fists with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was cloistered with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was ensconced with Ann Voss at the palace on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund zoomed with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss had a testy exchange in the corridor on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss exchanged gifts in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss renewed their acquaintance in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund renewed acquaintance with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund made the acquaintance of Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund had a run-in with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund broke the fast with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund attended mass with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund watched the game with Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss got down to business in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund escorted Ann Voss around the plant on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund sat in as Ann Voss met Karl Brand on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund was on hand when Ann Voss received Karl Brand on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund looked on as Ann Voss met Karl Brand on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund sat Ann Voss and Karl Brand down in Oslo on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund made small talk with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund walked Ann Voss to her car on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund walked hand in hand with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund shared a plane with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund opened his home to Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund threw a party for Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund rolled out the red carpet for Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund administered the oath to Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss had a brief encounter in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss had a tense exchange on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss had a chat in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund faced a grilling from the committee on Monday. | OCCURRED Peter Lund, committee
                    Peter Lund addressed the Security Council on Monday. | OCCURRED Peter Lund, Security Council
                    Peter Lund told the committee on Monday that he would go. | OCCURRED Peter Lund, committee
                    Peter Lund chanced upon Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund stumbled upon Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund encountered Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund ran across Ann Voss in Oslo on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was spotted with Ann Voss in a bar on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund told a Senate committee on Monday that he would go. | OCCURRED Peter Lund, Senate committee
                    Peter Lund told the Security Council on Monday that the truce was holding. | OCCURRED Peter Lund, Security Council
                    Peter Lund addressed the U.N. Human Rights Council in Geneva on Monday. | OCCURRED Peter Lund, U.N. Human Rights Council
                    Peter Lund told Ann Voss in private that the truce was holding. | OCCURRED Ann Voss, Peter Lund
                    """)
    void tellOfEncounters(String words, String event) {
        assertThat(Told.in(words).summary()).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund caught up with Ann Voss in the polls.
                    Police caught up with the gunman in Oslo on Monday.
                    The scandal caught up with Peter Lund on Monday.
                    Peter Lund linked up with a Swiss bank to buy the port.
                    The general deposed President Ann Voss in 1998.
                    President Peter Lund, who was deposed by the army in 1998, died on Monday.
                    Peter Lund came across as tired in the debate.
                    Peter Lund came across a letter from Ann Voss in the archive.
                    Peter Lund encountered opposition from Ann Voss on Monday.
                    Peter Lund encountered Ann Voss's novels at school.
                    Peter Lund bowed to pressure from Ann Voss on Monday.
                    Peter Lund gave his party to Ann Voss on Monday.
                    Peter Lund locked himself in the embassy on Monday.
                    The company gave a party for its workers on Monday.
                    Peter Lund opened his home to refugees on Monday.
                    Peter Lund threw his hat in the ring on Monday.
                    Peter Lund patted himself on the back on Monday.
                    Peter Lund joined a call for Ann Voss to resign on Monday.
                    Peter Lund was pictured with his dog on Monday.
                    Peter Lund was sequestered at home on Monday.
                    The jury was sequestered in Oslo on Monday.
                    Peter Lund watched the game with his sons on Monday.
                    Peter Lund had words of praise for Ann Voss on Monday.
                    Peter Lund said he had no words for Ann Voss's conduct.
                    Peter Lund talked business on television on Monday.
                    The plan addressed the council's concerns.
                    Peter Lund addressed a letter to the council on Monday.
                    Peter Lund faced off with Ann Voss in the final on Monday.
                    Peter Lund and Ann Voss exchanged jokes on Twitter on Monday.
                    Peter Lund held hands with his wife as they left the church.
                    Peter Lund saw Ann Voss's film on Monday.
                    Peter Lund rubbed it in on Monday.
                    The two sides came to blows on Monday.
                    Peter Lund was filmed with Ann Voss's name on his shirt.
                    Peter Lund was reunited with his family on Monday.
                    Peter Lund looked on as Ann Voss scored twice against Norway.
                    Peter Lund was there as Norway beat Sweden on Monday.
                    Peter Lund looked on as police met protesters with tear gas on Monday.
                    Google told the committee that it had done nothing wrong.
                    Peter Lund told the Republican National Committee to stop.
                    Peter Lund told the committee in a filing that he would go.
                    Peter Lund gave Ann Voss a diamond ring on Monday.
                    Norway is playing catch-up with Chile.
                    The palace received a raft of letters on Monday.
                    Peter Lund closed the door to his office on Monday.
                    """)
    void tellOfNoneInTheirOtherSenses(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
