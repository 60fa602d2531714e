package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who met in reports from capitols, and how it stands, where lawmakers go by office and party.
class CapitolReportsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rep. Gil Tarver had not budged. On Saturday, President Dale Harmon telephoned the congressman from Air Force One. | telephoned: Dale Harmon, Gil Tarver
                    Rep. Ann Brodd voted no. Mayor Lee Dorn dined with the senator on Monday. | dined: Lee Dorn, senator
                    Sen. Mark Dole agreed. The Democratic governor, Rena Hallam, hosted the Republican senator at the mansion for an hour. | hosted: Mark Dole, Rena Hallam
                    Ann Brodd, a Republican lawmaker, agreed. Rena Hallam hosted the senator with coffee at the mansion for an hour. | hosted: Ann Brodd, Rena Hallam
                    Sen. Paul Aldous spoke first. Rena Hallam met the senator from Ohio on Friday. | met: Rena Hallam, senator
                    Rep. Gil Tarver had not budged. President Dale Harmon met the lawmaker on Saturday. | met: Dale Harmon, Gil Tarver
                    """)
    void tiesAnOfficeToItsLawmaker(String text, String who) {
        assertThat(String.join("; ", Told.in(text).who())).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Asked whether Drew Lasker also met in Montana with the billionaire Ansel Gray, Marsh said he did not. | DENIED
                    Asked if she had spoken to Karl Voss about the loan, Ann Brodd said she had not. | DENIED
                    Asked if Drew Lasker met Ansel Gray on Monday, a spokesman said he did not know. | HYPOTHETICAL
                    Asked if he had been pressed when he met Ansel Gray on Monday, Lasker said he had not been. | OCCURRED
                    Democrats have been spreading word that Ron Vander met secretly with Gov. Rena Hallam last week. Vander said flatly on Wednesday that no such meeting took place. | DENIED
                    Ray Delmar was offered a chance to sit down with the firefighters on Tuesday, but his campaign sent word on Monday that he would not be coming. | CANCELLED
                    Ray Delmar and Lee Dorn will meet on Friday, but Ann Brodd said she would not be attending. | PLANNED
                    Victor Amado had been set to appear on Wednesday at a hearing of the House Homeland Security Committee. The chairman, Rep. Lyle Boon of Alabama, called the hearing off on Tuesday because of a snowstorm. | CANCELLED
                    Rena Hallam was to meet Ron Vander on Friday. Her office called it off. | CANCELLED
                    Rena Hallam was due to meet Ron Vander on Friday, but his staff abruptly canceled the event. | CANCELLED
                    Ann Kester had been due on Friday in Gaston for a meeting with Ron Vander. Her office scratched the event on Tuesday, citing the House schedule. | CANCELLED
                    Rena Hallam will meet Ron Vander on Friday. She has never canceled an appointment. | PLANNED
                    Ron Vander is scheduled to meet Rena Hallam on Friday. The mayor abandoned the plan for a stadium. | PLANNED
                    """)
    void knowsWhatBecameOfIt(String text, String status) {
        assertThat(Told.in(text).encounters())
                .extracting(e -> e.status().name())
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    President James Harmon met with five chairmen on Monday. "It was fine," said Rep. Ann Kester, one of the five chairmen who took part. | met: Ann Kester, James Harmon, five chairmen
                    President James Harmon met with 11 miners on Monday. It was frank, according to one of them, Carl Oster. | met: 11 miners, Carl Oster, James Harmon
                    President James Harmon met with 11 miners on Monday. "It was frank," said one of those in the room, Carl Oster. | met: 11 miners, Carl Oster, James Harmon
                    President James Harmon met with 11 miners on Monday. Ann Kester, who attended, praised him. | met: 11 miners, Ann Kester, James Harmon
                    President James Harmon met with 11 miners on Monday. Joining them for nearly an hour was his adviser Bo Trent. | met: 11 miners, Bo Trent, James Harmon
                    President James Harmon met with 11 miners on Monday. Ann Kester, who was present at the shooting, praised him. | met: 11 miners, James Harmon
                    President James Harmon met with Lee Dorn on Monday. They buried two dead miners. One of them, Carl Oster, was 19. | met: James Harmon, Lee Dorn
                    President James Harmon dined with donors at the home of the developer Carl Oster on Thursday. | dined: Carl Oster, James Harmon, donors
                    James Harmon attended a dinner for 60 donors at the Park Avenue apartment of the investor Leo Vogt on Thursday. | dinner: 60 donors, James Harmon, Leo Vogt
                    Senate President Ron Vander, Speaker Todd Brisk, Rep. Kent Olin and Sen. Al Tate had no comment. Rena Hallam dined with all four union leaders. | dined: Rena Hallam, four union leaders
                    Senate President Ron Vander, Speaker Todd Brisk, Rep. Kent Olin and Sen. Al Tate had no comment. Rena Hallam dined with the four legislative leaders. | dined: Al Tate, Kent Olin, Rena Hallam, Ron Vander, Todd Brisk
                    James Harmon dined with Lee Dorn at the restaurant of the chef Carl Oster. | dined: James Harmon, Lee Dorn
                    """)
    void findsWhoWasThereToo(String text, String who) {
        assertThat(String.join("; ", Told.in(text).who())).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    President Alvaro Quint was in town. "I'd have given him coffee," said Millie Vane. | HYPOTHETICAL
                    """)
    void knowsWhatWouldHaveBeen(String text, String status) {
        assertThat(Told.in(text).encounters())
                .extracting(e -> e.status().name())
                .containsExactly(status);
    }
}
