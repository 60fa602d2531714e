package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of a phrase tells who took part.
class PhrasesTest {
    @Test
    void takesForWhomAGroupWorks() {
        assertThat(Told.in("Lawyers for the pilots' families met Ana Ruiz in Oslo.").who())
                .containsExactly("met: Ana Ruiz, Lawyers for the pilots' families");
    }

    @Test
    void leavesOutWhatAMeetingIsFor() {
        assertThat(Told.in("Ana Ruiz met lawyers for lunch on Friday.").who())
                .containsExactly("met: Ana Ruiz, lawyers");
    }

    @Test
    void takesPartOfAGroup() {
        assertThat(Told.in("Joel Banda had a session with two of her aides in Cork.").who())
                .containsExactly("session: Joel Banda, two of her aides");
    }

    @Test
    void takesSomeOfThemWithTheirHead() {
        assertThat(Told.in("Six of them, led by Ana Ruiz, will meet Joel Banda.").who())
                .containsExactly("meet: Ana Ruiz, Joel Banda, Six of them");
    }

    @Test
    void knowsOneOfAGroupByTheNameBesideHim() {
        assertThat(Told.in("Ana Ruiz met one of the admirals, Joel Banda, in Oslo.").who())
                .containsExactly("met: Ana Ruiz, Joel Banda");
    }

    @Test
    void endsAGroupBeforeWhatExplainsIt() {
        assertThat(Told.in("Leaders of Solidarity, the dockers' movement, met Ana Ruiz.").who())
                .containsExactly("met: Ana Ruiz, Leaders of Solidarity");
    }

    @Test
    void takesAPluralThatOpensTheSentence() {
        assertThat(Told.in("Farmers lifted their barriers after meeting Ana Ruiz.").who())
                .containsExactly("meeting: Ana Ruiz, Farmers");
    }

    @Test
    void takesARelativeByTheNameBeside() {
        assertThat(Told.in("Joel Banda took a walk with Lund's son-in-law, Piet Groot.").who())
                .containsExactly("walk: Joel Banda, Piet Groot");
    }

    @Test
    void leavesThePortfolioOutOfAName() {
        assertThat(
                        Told.in(
                                        "The Secretary for Water and Power Ana Ruiz met Joel Banda in Oslo.")
                                .who())
                .containsExactly("met: Ana Ruiz, Joel Banda");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ambassador paid a call on Minister of Industry and Commerce Khammany Lund on Friday. | paid a call: Khammany Lund, ambassador
                    Ann Voss met Minister of Agriculture and Forestry Thongphat Lund in Madrid on Friday. | met: Ann Voss, Thongphat Lund
                    Deputy Minister of Culture, Sports and Tourism Karl Brand received Ann Voss in Tokyo on Thursday. | received: Ann Voss, Karl Brand
                    Secretary of Health and Welfare Clara Voss met Minister of Labour and Social Affairs Karl Brand. | met: Clara Voss, Karl Brand
                    Ann Voss met officials of the Ministry of Trade and Industry on Thursday. | met: Ann Voss, officials of the Ministry of Trade and Industry
                    Ann Voss met the president of Marks and Spencer Holdings on Thursday. | met: Ann Voss, president of Marks and Spencer Holdings
                    """)
    void partsThePortfolioFromItsBearer(String words, String told) {
        assertThat(Told.in(words).who()).containsExactly(told);
    }

    @Test
    void takesWhoItWas() {
        assertThat(
                        Told.in(
                                        "It was the envoy, Ana Ruiz, who received Joel Banda at the airport.")
                                .who())
                .containsExactly("received: Ana Ruiz, Joel Banda");
    }

    @Test
    void readsASubjectPastATime() {
        assertThat(
                        Told.in("Ana Ruiz had on Tuesday night played host to Joel Banda in Oslo.")
                                .who())
                .containsExactly("played host: Ana Ruiz, Joel Banda");
    }
}
