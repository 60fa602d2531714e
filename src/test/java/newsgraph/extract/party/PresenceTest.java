package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was there too, told beside the encounter.
class PresenceTest {
    @Test
    void takesWhoIsToldOfInTheNextSentence() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday. Also present was Kari Holm, the minister of trade.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss, Kari Holm");
    }

    @Test
    void takesWhoLooksOn() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday, with Kari Holm looking on.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss, Kari Holm");
    }

    @Test
    void leavesOutWhoDidSomethingElse() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday. Also elected was Kari Holm.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss");
    }

    @Test
    void takesWhoComesWithAParty() {
        assertThat(
                        Told.in(
                                        "Anna Lund saw Bo Haas on Tuesday, with colleagues from Peru and Chile, and told him so.")
                                .who())
                .containsExactly("saw: Anna Lund, Bo Haas, colleagues from Peru and Chile");
    }

    @Test
    void leavesOutWhoDoesSomethingElseMeanwhile() {
        assertThat(
                        Told.in(
                                        "Anna Lund met Bo Haas on Monday, with officials saying the talks went well.")
                                .who())
                .contains("met: Anna Lund, Bo Haas");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Leaders from across the region attended the summit in Madrid on Friday. Among those who attended were French President Joel Banda and Chilean President Peter Lund. | summit: Joel Banda, Leaders from across the region, Peter Lund
                    Joel Banda hosted a dinner for business leaders on Friday. Among the guests were Peter Lund, Ann Voss and Clara Voss. | dinner: Ann Voss, Clara Voss, Joel Banda, Peter Lund, business leaders
                    Joel Banda met bishops in Madrid on Monday. Those present included Peter Lund and Ann Voss. | met: Ann Voss, Joel Banda, Peter Lund, bishops
                    Those attending the meeting in Madrid on Friday included Joel Banda, Peter Lund and Ann Voss. | meeting: Ann Voss, Joel Banda, Peter Lund
                    The participants in the talks were Joel Banda, Peter Lund and Ann Voss. | talks: Ann Voss, Joel Banda, Peter Lund
                    Joel Banda met bankers in Madrid on Friday, including Peter Lund of Vinter and Ann Voss. | met: Ann Voss, Joel Banda, Peter Lund, bankers
                    Joel Banda met on Friday with a group of lawmakers that included Peter Lund and Ann Voss. | met: Ann Voss, Joel Banda, Peter Lund, group of lawmakers
                    Joel Banda met senators on Monday. Among those who stayed away were Peter Lund and Ann Voss. | met: Joel Banda, senators
                    Joel Banda met senators on Monday. Among those killed were Peter Lund and Ann Voss. | met: Joel Banda, senators
                    Joel Banda met senators on Monday. The guests were happy, Peter Lund said. | met: Joel Banda, senators
                    Spain and Chile held talks on Monday. Peter Lund, who led the French side in 1998, was hopeful. | talks: Chile, Spain
                    Joel Banda met senators to discuss rivals of the party, including Peter Lund. | met: Joel Banda, senators
                    """)
    void takesWhoIsListed(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Joel Banda met leaders of the miners on Tuesday. In attendance were Governors Peter Lund and Ann Voss. | met: Ann Voss, Joel Banda, Peter Lund, leaders of the miners
                    Joel Banda hosted a dinner for business leaders on Friday. Guests included banker Peter Lund; the brewer Ann Voss; and Clara Voss, a pilot. | dinner: Ann Voss, Clara Voss, Joel Banda, Peter Lund, business leaders
                    Twelve mayors began a meeting in Madrid on Tuesday. Other party leaders were also in attendance. They include the chairman, Peter Lund, and a former mayor, Ann Voss. | meeting: Ann Voss, Peter Lund, Twelve mayors
                    Joel Banda met bishops in Madrid on Monday. The brewer Peter Lund was among those who took part. | met: Joel Banda, Peter Lund, bishops
                    Bankers and pilots held talks on Friday. Ann Voss was also among those who joined in. | talks: Ann Voss, Bankers, pilots
                    Joel Banda and Ann Voss met for nine hours on Thursday. Peter Lund and Clara Haas joined Voss, while Banda was accompanied by the lawyer Bo Berg. | met: Ann Voss, Bo Berg, Clara Haas, Joel Banda, Peter Lund
                    Joel Banda met Ann Voss on Monday. Voss was accompanied by the ambassador, Peter Lund. | met: Ann Voss, Joel Banda, Peter Lund
                    Joel Banda met Ann Voss on Monday. Voss was accompanied to the airport by Peter Lund. | met: Ann Voss, Joel Banda
                    Joel Banda met Ann Voss on Monday. Peter Lund joined Voss in calling for a ban. | met: Ann Voss, Joel Banda
                    Joel Banda met Ann Voss on Monday. Peter Lund joined the bank in 2004. | met: Ann Voss, Joel Banda
                    Joel Banda met bishops on Monday. Guests of the festival include the singers Peter Lund and Ann Voss. | met: Joel Banda, bishops
                    Joel Banda met bishops on Monday. In attendance at the match were Peter Lund and Ann Voss. | met: Joel Banda, bishops
                    """)
    void takesWhoCameBesideTheParties(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }
}
