package newsgraph.extract.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.speech.Speech;
import newsgraph.text.Sentence;

/// The actors of an article, and with them whoever says "I" or "we", or is "you" in an interview.
public record Heard(Actors actors, Speech speech) implements Actors {
    private static final Set<String> FIRST_PERSON = LexiconFile.words("first-person");
    private static final Set<String> HEARER = Set.of("you", "your");

    @Override
    public Optional<Actor> at(Sentence sentence, int head) {
        return isSpokenOf(sentence, head)
                ? spokenOf(sentence, head).map(ActorMention::actor)
                : actors.at(sentence, head);
    }

    @Override
    public List<ActorMention> all(Sentence sentence, int head) {
        return isSpokenOf(sentence, head)
                ? Stream.concat(
                                spokenOf(sentence, head).stream(),
                                sentence.dependencies().children(head, "conj").stream()
                                        .flatMap(c -> all(sentence, c).stream()))
                        .toList() // "you and I"
                : actors.all(sentence, head);
    }

    @Override
    public List<ActorMention> mentions() {
        return actors.mentions();
    }

    @Override
    public List<ActorMention> in(Sentence sentence) {
        return actors.in(sentence);
    }

    @Override
    public List<ActorMention> members(ActorMention group) {
        return actors.members(group);
    }

    @Override
    public List<ActorMention> states(ActorMention group) {
        return actors.states(group);
    }

    private static boolean isSpokenOf(Sentence sentence, int token) {
        return isPronoun(sentence, token, FIRST_PERSON) || isPronoun(sentence, token, HEARER);
    }

    private static boolean isPronoun(Sentence sentence, int token, Set<String> pronouns) {
        return sentence.token(token).tag().startsWith("PRP")
                && pronouns.contains(sentence.token(token).lower());
    }

    private Optional<ActorMention> spokenOf(Sentence sentence, int token) {
        return isPronoun(sentence, token, FIRST_PERSON)
                ? speech.sourceOf(sentence, token)
                        .map(a -> mention(a.source(), sentence, token, "actor/speaker"))
                : speech.hearerAt(sentence, token)
                        .map(a -> mention(a, sentence, token, "actor/hearer"));
    }

    private static ActorMention mention(Actor actor, Sentence sentence, int token, String rule) {
        return new ActorMention(actor, sentence, token, token + 1, token, rule);
    }
}
