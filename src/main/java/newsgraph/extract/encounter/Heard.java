package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.speech.Speech;
import newsgraph.text.Sentence;

/// The actors of an article, and with them whoever says "I" or "we".
record Heard(Actors actors, Speech speech) implements Actors {
    private static final Set<String> FIRST_PERSON = LexiconFile.words("first-person");

    @Override
    public Optional<Actor> at(Sentence sentence, int head) {
        return isFirstPerson(sentence, head)
                ? speaker(sentence, head).map(ActorMention::actor)
                : actors.at(sentence, head);
    }

    @Override
    public List<ActorMention> all(Sentence sentence, int head) {
        return isFirstPerson(sentence, head)
                ? speaker(sentence, head).stream().toList()
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

    private static boolean isFirstPerson(Sentence sentence, int token) {
        return sentence.token(token).tag().startsWith("PRP")
                && FIRST_PERSON.contains(sentence.token(token).lower());
    }

    private Optional<ActorMention> speaker(Sentence sentence, int token) {
        return speech.sourceOf(sentence, token)
                .map(a ->
                        new ActorMention(
                                a.source(), sentence, token, token + 1, token, "actor/speaker"));
    }
}
