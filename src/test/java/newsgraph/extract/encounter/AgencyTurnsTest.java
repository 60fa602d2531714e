package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Turns of phrase of news agencies: who one of several is, what hopes came to, what went before,
/// what the press was told by telephone.
class AgencyTurnsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One of them, Norway's Anders Holm, met Peter Voss in Abuja on Monday. | OCCURRED Anders Holm, Peter Voss
                    One of the presidents, Norway's Anders Holm, met Peter Voss in Abuja on Monday. | OCCURRED Anders Holm, Peter Voss
                    Peter Voss met one of them, Anders Holm, in Oslo on Monday. | OCCURRED Anders Holm, Peter Voss
                    Peter Voss met one of the 11, former candidate Anders Holm, in Oslo on Monday. | OCCURRED Anders Holm, Peter Voss
                    Holm called the president of the United States, Mr. Peter Voss, who was in Ohio. | OCCURRED Holm, Peter Voss
                    Holm spoke on the phone with the Prime Minister of Portugal, Mr. Duarte Voss, whose country has soldiers there. | OCCURRED Duarte Voss, Holm
                    Hopes that Holm and Voss would meet in Oslo were dashed on Monday. | CANCELLED Holm, Voss
                    The minister dashed hopes of a meeting between Holm and Voss. | CANCELLED Holm, Voss
                    Hopes that the two presidents, Holm and Voss, would meet have been dashed. | CANCELLED Holm, Voss
                    Without the talks between Holm and Voss there would have been no deal. | OCCURRED Holm, Voss
                    Without a phone call from Holm, Voss would have resigned on Monday. | OCCURRED Holm, Voss
                    The presidents of Chile and Bolivia, whose countries are members of the bloc, came to Asuncion. They met on Monday. | OCCURRED presidents of Chile and Bolivia
                    The foreign ministers, Anna Holm and Peter Voss, flew to Oslo. They met on Monday. | OCCURRED Anna Holm, Peter Voss
                    The foreign ministers, Norway's Anna Holm and Peter Voss of Denmark, flew to Oslo. They met on Monday. | OCCURRED Anna Holm, Peter Voss
                    Holm was to have seen Voss on Thursday, but Voss's office canceled the appointment. | CANCELLED Holm, Voss
                    The ministers were to have seen the king on Friday. | CANCELLED king, ministers
                    Holm asked to meet Voss in jail. The guards turned him away. | CANCELLED Holm, Voss
                    Led by Foreign Minister Anna Holm, the delegation met Captain Voss in the tower. | OCCURRED Anna Holm, Voss
                    A group of about 25 ministers got together in Mombasa in November. | OCCURRED group of about 25 ministers
                    A delegation of nearly 50 business leaders met Anna Holm in Oslo. | OCCURRED Anna Holm, delegation of nearly 50 business leaders
                    A group of at least 20 farmers met Anna Holm in Oslo. | OCCURRED Anna Holm, group of at least 20 farmers
                    Anna Holm met the leaders of about a dozen parties in Oslo. | OCCURRED Anna Holm, leaders of about a dozen parties
                    Led by Anna Holm, it met Peter Voss on Monday. | OCCURRED Anna Holm, Peter Voss
                    Led by Anna Holm, a team of doctors met Peter Voss on Monday. | OCCURRED Anna Holm, Peter Voss, team of doctors
                    """)
    void tellOfEncounters(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One of them, who knew Anders Holm, met Peter Voss and Ann Berg on Monday. | OCCURRED Ann Berg, Peter Voss
                    Hopes that talks between Holm and Voss would bring peace were dashed on Monday. | OCCURRED Holm, Voss
                    Holm dashed to Oslo for talks with Voss. | OCCURRED Holm, Voss
                    Holm returned to Oslo without a meeting with Voss. | DENIED Holm, Voss
                    Holm will leave Oslo without a meeting with Voss. | CANCELLED Holm, Voss
                    Holm left without a meeting with Voss, who would have been embarrassed by it. | DENIED Holm, Voss
                    "It is over," Anna Holm told Peter Voss by phone. | OCCURRED Anna Holm, Peter Voss
                    Holm told NATO by telephone that the talks were off. | OCCURRED Holm, NATO
                    Holm said to Voss by telephone that he would come. | OCCURRED Holm, Voss
                    Holm called Voss in Oslo. | OCCURRED Holm, Voss
                    Holm invited Voss to Oslo. Berg asked for money and the bank turned him away. | PROPOSED Holm, Voss
                    Led by Anna Holm, the party won the vote and Peter Voss met the king on Monday. | OCCURRED Peter Voss, king
                    Anna Holm met leaders of the union almost 20 times. | OCCURRED Anna Holm, leaders of the union
                    Led by fear, they met Peter Voss and Ann Berg on Monday. | OCCURRED Ann Berg, Peter Voss
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "The general had other engagements," Holm's spokesman Colonel Peter Voss told ABX by telephone.
                    "It is over," Anna Holm told the Port Herald by phone.
                    "The road is closed," Holm said by telephone.
                    Anna Holm told the Norwegian news agency NTB by telephone that she was well.
                    Then they called us in to eat, he said.
                    Holm called his aides together and told them to go.
                    Holm was to have seen the film with Voss.
                    Holm was to have seen Voss win the race.
                    Holm was said to have seen Voss in the street.
                    """)
    void tellOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm has not seen Voss since July, when they met in the lounge of Vienna airport. | Sat 1 Jul..Mon 31 Jul, the lounge of Vienna
                    They have not spoken since May 2014, when Holm visited Voss in Oslo. | Thu 1 May..Sat 31 May, Oslo
                    Holm has met Voss twice since May. | Wed 1 May..Wed 15 May, -
                    Holm has met Voss twice since May, when he took office. | Wed 1 May..Wed 15 May, -
                    """)
    void tellTheDay(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }
}
