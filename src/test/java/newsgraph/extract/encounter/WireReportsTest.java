package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rounds of talks and who was at them, as agencies tell of them.
class WireReportsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Quartet - France, Spain, Chile and Japan - met rebel envoys in Toledo on Monday. | OCCURRED Quartet, rebel envoys
                    Representatives of the Lake Group - France, Spain and Chile - met the separatists at a nearby hotel. | OCCURRED Representatives of the Lake Group, separatists
                    Government and rebel negotiators will open peace talks in Geneva on Friday. | PLANNED Government and rebel negotiators
                    The government and the rebels will open peace talks in Geneva on Friday. | PLANNED government, rebels
                    Lund and Voss are due to resume talks on Monday. | PLANNED Lund, Voss
                    Lund held late-night talks in Geneva with his U.S., Spanish and French counterparts. | OCCURRED Lund, U.S., Spanish and French counterparts
                    Lund met with U.S., Chilean and French officials in Geneva. | OCCURRED Lund, U.S., Chilean and French officials
                    Envoys from France, Spain and Chile met in Geneva. | OCCURRED Envoys from France, Spain and Chile
                    Envoys from France, Spain and Chile opened three days of talks Wednesday. French envoy Ann Voss and Chilean envoy Karl Brand spoke for an hour on the sidelines. | OCCURRED Envoys from France, Spain and Chile; OCCURRED Ann Voss, Karl Brand
                    French President Peter Lund and Chilean leader Karl Brand met Tuesday in Madrid, the first talks between the two countries in a decade. | OCCURRED Karl Brand, Peter Lund
                    Ann Voss and Karl Brand hosted talks between the two countries on Monday. | OCCURRED Ann Voss, Karl Brand, two countries
                    Talks between Chile and the P5+1 resumed in Toledo on Friday. | OCCURRED Chile, P5+1
                    Lund will meet President Kim Jong Ho on Tuesday. Kim met Haas on Sunday. Ambassador Sung Kim held talks with Voss at a hotel. | PLANNED Kim Jong Ho, Lund; OCCURRED Haas, Kim Jong Ho; OCCURRED Sung Kim, Voss
                    Lund met Voss in Toledo on Monday. Foreign Minister Karl Brand and Trade Minister Ann Haas took part in the meeting. | OCCURRED Ann Haas, Karl Brand, Lund, Voss
                    Rebel leaders will hold talks with Chilean officials next week. Envoy Ann Voss is expected to attend. | PLANNED Ann Voss, Chilean officials, Rebel leaders
                    Lund met Voss in Toledo on Monday. Ann Haas will attend the funeral. | OCCURRED Lund, Voss
                    Lund met Voss in Toledo on Monday. Envoys from the Lake Group also attended, officials said. | OCCURRED Envoys from the Lake Group, Lund, Voss
                    Lund met Voss in Toledo on Monday. No envoys were present. | OCCURRED Lund, Voss
                    Lund met Voss on Monday as Foreign Minister Karl Brand looked on. | OCCURRED Karl Brand, Lund, Voss
                    Lund and Voss, with Karl Brand at their side, met Haas on Monday. | OCCURRED Haas, Karl Brand, Lund, Voss
                    Lund called on Prime Minister Karl Brand on the sidelines of a regional summit. Leaders of France, Spain and Japan attended the summit. | OCCURRED Karl Brand, Lund; OCCURRED France, Japan, Spain
                    Lund welcomed Voss and Haas at the palace. Voss and Haas then crossed the street to a hotel for talks with Karl Brand. | OCCURRED Haas, Lund, Voss; OCCURRED Haas, Karl Brand, Voss
                    """)
    void tellWhoTookPart(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund and Voss agreed to sign the treaty in June, after meeting in Toledo on Monday. | OCCURRED Lund, Voss | Mon 13 May..Mon 13 May, Toledo
                    Lund agreed to free the crew after meeting Voss on Monday. | OCCURRED Lund, Voss | Mon 13 May..Mon 13 May, -
                    Lund will fly to Paris after meeting Voss in Toledo on Friday. | PLANNED Lund, Voss | Fri 17 May..Fri 17 May, Toledo
                    """)
    void tellWhatWasAgreedAfterIt(String words, String told, String setting) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }
}
