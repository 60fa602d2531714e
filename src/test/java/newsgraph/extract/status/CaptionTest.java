package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands under pictures: marks of who is where, the present tense of what was photographed,
/// who looks on, and pictures of other occasions. Published on Wednesday, 15 May 2024.
class CaptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    In this photo released by the Spanish Presidency, President Hugo Karim, right, talks with visiting Chilean Prime Minister Omar Saleh in Madrid. | OCCURRED Hugo Karim, Omar Saleh
                    President Mark Tilden (R) talks to King Faisal of Saudi Arabia (L) at Erga Palace in Riyadh. | OCCURRED Faisal, Mark Tilden
                    A handout photo shows French President Omar Saleh (right) meeting Chile's Foreign Minister Ali Rezai in Paris. | OCCURRED Ali Rezai, Omar Saleh
                    In this Dec. 2, 2014 photo, Rep. Paul Regan, R-Wis., second from right, meets with Senate leader Mitch Conners, R-Ky., on Capitol Hill. | OCCURRED Mitch Conners, Paul Regan
                    French President Luc Moreau, left, German Chancellor Eva Brandt, center, and Italian Premier Carlo Renzi, right, pose during a summit in Ventotene. | OCCURRED Carlo Renzi, Eva Brandt, Luc Moreau
                    Kim Sun, right, and Spain's Foreign Minister Igor Petrov pose for a photo during their meeting in Madrid. | OCCURRED Igor Petrov, Kim Sun
                    In this photo provided by the Spanish Foreign Ministry Press Service, Kim Sun, right, and Spain's Foreign Minister Igor Petrov pose for a photo during their meeting in Madrid. | OCCURRED Igor Petrov, Kim Sun
                    Secretary John Lund (L) listens as Spanish Foreign Minister Igor Petrov speaks during a meeting in Geneva. | OCCURRED Igor Petrov, John Lund
                    President Tilden listens as Speaker Ann Voss speaks during a meeting with congressional leaders at the White House. | OCCURRED Ann Voss, Tilden, congressional leaders
                    Defense Secretary Ash Conway, right, and Spanish Defense Minister Raul Moya, left, during a meeting at the Pentagon. | OCCURRED Ash Conway, Raul Moya
                    President Tilden, right, meets with, from left, Vice President Joe Barton and Defense Secretary Ash Conway in the Oval Office. | OCCURRED Ash Conway, Joe Barton, Tilden
                    Mark Tilden met with the U.N. Special Envoy for Yemen Ismail Ould Salem in Riyadh. | OCCURRED Ismail Ould Salem, Mark Tilden
                    Senator Tom Rowley (R) met Senator Ann Voss (D) in Washington, the Star reported. | OCCURRED Ann Voss, Tom Rowley
                    The protesters, left, right and center, met Mayor Peter Lund. | OCCURRED Peter Lund, protesters
                    Mr. Lund asked Mr. Tilden for more troops at the meeting. | OCCURRED Lund, Tilden
                    Peter Lund (left) and Ann Voss (right) during their debate in Miami. | ``
                    President Mark Tilden, accompanied by Vice President Joe Barton, speaks in the Rose Garden. | ``
                    Shares fell as Peter Lund spoke during a meeting in Oslo. | OCCURRED Peter Lund
                    """)
    void readsMarksAndOnlookers(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Pictured: Peter Lund meets Ann Voss at the White House on Monday. | OCCURRED Ann Voss, Peter Lund | Mon 13 May..Mon 13 May, the White House
                    Peter Lund greets Ann Voss at the palace on Friday. | OCCURRED Ann Voss, Peter Lund | Fri 10 May..Fri 10 May, the palace
                    Peter Lund meets Ann Voss at the White House on June 3. | PLANNED Ann Voss, Peter Lund | Mon 3 Jun..Mon 3 Jun, the White House
                    Peter Lund meets Ann Voss at the White House on June 3, 2025. | OCCURRED Ann Voss, Peter Lund | Tue 3 Jun..Tue 3 Jun, the White House
                    """)
    void readsThePresentAsThePast(String words, String told, String when) {
        Told read = Told.underPicture(words);
        assertThat(read.summary()).isEqualTo(told);
        assertThat(read.settings()).containsExactly(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FILE - Peter Lund meets with Ann Voss in Jerusalem, Nov. 24, 2015.\\nPeter Lund met Ann Voss on Tuesday in Rome.\\nThe meeting lasted three hours. | Tue 24 Nov..Tue 24 Nov, Jerusalem; Tue 14 May..Tue 14 May, Rome
                    FILE - Peter Lund meets with Ann Voss in Jerusalem, Nov. 24, 2015.\\nPeter Lund said after meeting Ann Voss that he was glad. | Tue 24 Nov..Tue 24 Nov, Jerusalem; -..-, -
                    FILE - Peter Lund meets Ann Voss in Rome, Nov. 24, 2015.\\nWhen Lund met Voss in Rome, he urged her to free dissidents. | Tue 24 Nov..Tue 24 Nov, Rome
                    Peter Lund meets with Ann Voss in Rome, Tuesday.\\nPeter Lund met Ann Voss to discuss trade. | Tue 14 May..Tue 14 May, Rome
                    """)
    void keepsOldPicturesApart(String words, String settings) {
        assertThat(String.join("; ", Told.underPicture(words.replace("\\n", "\n")).settings()))
                .isEqualTo(settings);
    }
}
