package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of British, Irish, Indian and Australian papers.
class PaperWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The party moved to quash a report that Edda Holt had met Piet Roos in Bern last weekend. | DENIED | met: Edda Holt, Piet Roos
                    Piet Roos hosed down claims that he had met Edda Holt in Bern on Sunday. | DENIED | met: Edda Holt, Piet Roos
                    Piet Roos poured cold water on reports that he had met Edda Holt in Bern on Sunday. | DENIED | met: Edda Holt, Piet Roos
                    Piet Roos batted away suggestions that he had had dinner with Edda Holt. | DENIED | dinner: Edda Holt, Piet Roos
                    Piet Roos batted away a question about his meeting with Edda Holt on Monday. | OCCURRED | meeting: Edda Holt, Piet Roos
                    Edda Holt moved to quash the revolt by meeting Piet Roos on Monday. | OCCURRED | meeting: Edda Holt, Piet Roos
                    The court quashed the conviction of Piet Roos, who met Edda Holt on Monday. | OCCURRED | met: Edda Holt, Piet Roos
                    Piet Roos hosed down expectations of a deal at his meeting with Edda Holt on Monday. | OCCURRED | meeting: Edda Holt, Piet Roos
                    """)
    void denyClaims(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Talks between the management of Alpine Air and its striking pilots broke down on Thursday. | OCCURRED | Talks: management of Alpine Air, striking pilots
                    A meeting between the owner of the mill and his workers ended in shouting. | OCCURRED | meeting: owner of the mill, workers
                    Talks between the leaders of the union and their employers resumed in Bern on Monday. | OCCURRED | Talks: employers, leaders of the union
                    The management of Alpine Air and its pilots met Edda Holt on Monday. | OCCURRED | met: Edda Holt, management of Alpine Air and its pilots
                    Talks between leaders of Labour and the Liberals resumed on Monday. | OCCURRED | Talks: leaders of Labour and the Liberals
                    Widows of two Cornish fishermen met Piet Roos on Monday. | OCCURRED | met: Piet Roos, Widows of two Cornish fishermen
                    """)
    void nameWholeGroups(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Today Piet Roos will be the guest of the Mayor, Edda Holt, at a lunch in Bern. | PLANNED | lunch: Edda Holt, Piet Roos
                    Piet Roos was the guest of Prime Minister Edda Holt at a banquet in Bern on Monday. | OCCURRED | banquet: Edda Holt, Piet Roos
                    Piet Roos was guest of honour at a dinner given by Edda Holt on Monday. | OCCURRED | dinner: Edda Holt, Piet Roos
                    """)
    void knowGuests(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In a letter on Wednesday, the union asked for a meeting with Piet Roos. Mr. Roos turned the request down on Thursday. | CANCELLED | meeting: Piet Roos, union
                    The union requested a meeting with Piet Roos. His office rejected the request. | CANCELLED | meeting: Piet Roos, union
                    The union asked for a meeting with Piet Roos. Prime Minister Roos refused the request on Thursday. | CANCELLED | meeting: Piet Roos, union
                    Edda Holt asked for talks with Piet Roos. He granted the request on Friday. | PLANNED | talks: Edda Holt, Piet Roos
                    Edda Holt met Piet Roos on Monday to ask for help. Mr. Roos refused the request. | OCCURRED | met: Edda Holt, Piet Roos
                    Piet Roos is to be at a dinner with Edda Holt on Friday. | PLANNED | dinner: Edda Holt, Piet Roos
                    Piet Roos was to be in talks with Edda Holt on Friday. | PLANNED | talks: Edda Holt, Piet Roos
                    Piet Roos was happy to be at a dinner with Edda Holt on Friday. | OCCURRED | dinner: Edda Holt, Piet Roos
                    """)
    void tellWhatLiesAhead(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Piet Roos and First Lady Edda Holt toured the old temple of Kyoto together on Monday. | OCCURRED | toured the old temple of Kyoto together: Edda Holt, Piet Roos
                    Piet Roos and Edda Holt walked along the beach together on Monday. | OCCURRED | walked along the beach together: Edda Holt, Piet Roos
                    Edda Holt was seated next to Piet Roos at the dinner. | OCCURRED | seated next: Edda Holt, Piet Roos
                    Edda Holt hosted a round-table with farmers on Monday. | OCCURRED | round-table: Edda Holt, farmers
                    Edda Holt and Piet Roos were placed side by side at the dinner. | OCCURRED | placed side by side: Edda Holt, Piet Roos
                    """)
    void goTogether(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Munk rejected a suggestion that Piet Roos had been Edda Holt's guest at a dinner in 2011. | DENIED | dinner: Edda Holt, Piet Roos
                    Piet Roos could be the guest of Edda Holt at a lunch next week. | HYPOTHETICAL | lunch: Edda Holt, Piet Roos
                    The union is angry. It has asked for a meeting with Piet Roos. | PROPOSED | meeting: Piet Roos, union
                    The company is in trouble. It met Piet Roos on Monday. | OCCURRED | met: Piet Roos, company
                    The company offered a new contract. It was a meeting with Piet Roos that changed its mind. | OCCURRED | meeting: Piet Roos
                    The ministry issued a statement on Monday. It said Piet Roos met Edda Holt in Bern. | OCCURRED | met: Edda Holt, Piet Roos
                    It was the coldest discussion between leaders of the country's two largest parties in modern times. | OCCURRED | discussion: leaders of the country's two largest parties
                    """)
    void knowWhoItIs(String words, String status, String who) {
        assertTold(words, status, who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two gunmen walked into the bank together.",
                "The two parties walked into the trap together.",
                "Piet Roos toured the factory, which Edda Holt and Karl Brandt built together.",
                "Edda Holt bought a round-table for her house from Piet Roos."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    private static void assertTold(String words, String status, String who) {
        Told told = Told.in(words);
        assertThat(told.who()).containsExactly(who);
        assertThat(told.encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
