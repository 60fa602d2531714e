package newsgraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsgraph.event.Attribution;
import newsgraph.event.Statement;
import newsgraph.event.Statement.Stance;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Minister Clara Voss said that the ferry would sail again by spring. | Clara Voss > the ferry would sail again by spring
                    Clara Voss said the ferry would sail again. | Clara Voss > the ferry would sail again
                    The ferry would sail again by spring, the port authority said. | the port authority > The ferry would sail again by spring
                    Clara Voss told reporters that the ferry was safe. | Clara Voss > the ferry was safe
                    According to Clara Voss, the ferry is safe. | Clara Voss > the ferry is safe
                    The ferry is safe, according to Clara Voss. | Clara Voss > The ferry is safe
                    A statement by the Transport Ministry said the ferry was safe. | Transport Ministry > the ferry was safe
                    Clara Voss was quoted as saying the ferry was safe. | Clara Voss > the ferry was safe
                    Clara Voss, who said the ferry was safe, left the room. | Clara Voss > the ferry was safe
                    Clara Voss promised to sell the ferry. | Clara Voss > to sell the ferry
                    "We will sail again," said Clara Voss, a minister in the regional government. | Clara Voss > We will sail again
                    """)
    void readsWhoSaysWhat(String sentence, String told) {
        assertThat(Spoken.in(sentence).told()).containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss did not say whether the ferry was safe.
                    The ferry left the harbour before dawn.
                    """)
    void findsNothingSaid(String sentence) {
        assertThat(Spoken.in(sentence).speech().statements()).isEmpty();
    }

    @Test
    void joinsAddedWordsToTheSpeaker() {
        assertThat(
                        Spoken.in(
                                        "\"The ferry is old,\" Clara Voss said, adding that a new"
                                                + " one would cost too much.")
                                .told())
                .containsExactly(
                        "Clara Voss > The ferry is old",
                        "Clara Voss > a new one would cost too much");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss called Henrik Dahl a coward last week. | CRITICISED | a coward
                    Clara Voss called Henrik Dahl a hero on Friday.   | PRAISED    | a hero
                    Clara Voss called Henrik Dahl no coward.          |            | no coward
                    """)
    void whatSomebodyIsCalledTellsTheStance(String sentence, Stance stance, String content) {
        Spoken spoken = Spoken.in(sentence);
        Statement statement = spoken.speech().statements().getFirst();
        assertThat(statement.stance()).isEqualTo(Optional.ofNullable(stance));
        assertThat(statement.target().map(a -> a.name())).contains("Henrik Dahl");
        assertThat(spoken.told()).containsExactly("Clara Voss > " + content);
    }

    @Test
    void namesStanceAndTarget() {
        Statement statement =
                Spoken.in("Clara Voss criticised Henrik Dahl for selling the ferry.")
                        .speech()
                        .statements()
                        .getFirst();
        assertThat(statement.stance()).contains(Stance.CRITICISED);
        assertThat(statement.target().map(a -> a.name())).contains("Henrik Dahl");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss said the ferry would sail again. | sail | Clara Voss
                    The ferry is safe, according to Clara Voss. | safe | Clara Voss
                    Clara Voss said the ferry would sail again. | said | -
                    The ferry left the harbour before dawn. | left | -
                    """)
    void creditsTheSpeakerWithTheWords(String words, String trigger, String source) {
        Spoken spoken = Spoken.in(words);
        Sentence sentence = spoken.text().sentences().getFirst();
        int token =
                sentence.tokens().stream()
                        .filter(t -> t.word().equals(trigger))
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElseThrow();
        Optional<Attribution> found = spoken.speech().sourceOf(sentence, token);
        assertThat(found.map(a -> a.source().name()).orElse("-")).isEqualTo(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "We are late," Clara Voss, a minister who has run the port for years, said. | Clara Voss, a minister who has run the port for years
                    "The ferry sails," said Clara Voss, a harbour expert at Dahl's Port Has College. | Clara Voss, a harbour expert at Dahl's Port Has College
                    "I saw the ferry and the president," Dahl said. | Dahl
                    "The ferry is late," said a woman who had waited at the quay. | a woman who had waited at the quay
                    The letter said that the ferry was late. | The letter
                    One of the pilots said the ferry was late. | One of the pilots
                    """)
    void takesAllThatNamesTheSpeaker(String words, String speaker) {
        Spoken spoken = Spoken.in(words);
        assertThat(spoken.speech().statements())
                .singleElement()
                .extracting(s -> s.speakerEvidence().map(spoken.text()::slice).orElse("-"))
                .isEqualTo(speaker);
    }

    @Test
    void creditsNobodyWhereAPronounPointsAtNobody() {
        Spoken spoken = Spoken.in("\"The ferry is late,\" he said.");
        assertThat(spoken.told()).containsExactly("he > The ferry is late");
        assertThat(spoken.speech().statements().getFirst().speaker().map(a -> a.unnamed()))
                .contains(true);
        assertThat(spoken.speech().sourceOf(spoken.text().sentences().getFirst(), 4)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Clara Voss, an economist in Cork, left early. The economist said the ferry was late. | Clara Voss > the ferry was late
                    Clara Voss opened the quay, saying the ferry was late. | Clara Voss > the ferry was late
                    The harbour newspaper The Echo reported that the ferry was late. | The Echo > the ferry was late
                    The mayor's envoy, Clara Voss, said the ferry was late. | Clara Voss > the ferry was late
                    Clara Voss was quick to condemn the delay. | Clara Voss > the delay
                    """)
    void findsTheNameBehindOtherWords(String words, String told) {
        assertThat(Spoken.in(words).told()).containsExactly(told);
    }
}
