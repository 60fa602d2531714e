package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Takes every name for an actor, and each name of one spelling for the same.
record NamedActors(List<ActorMention> mentions) implements Actors {

    static NamedActors of(AnnotatedText text) {
        return new NamedActors(
                text.sentences().stream()
                        .flatMap(s -> s.names().stream().map(n -> mention(text, s, n)))
                        .toList());
    }

    private static ActorMention mention(AnnotatedText text, Sentence sentence, Name name) {
        var span = sentence.span(name.first(), name.end());
        Actor.Kind kind =
                switch (name.type()) {
                    case PERSON -> Actor.Kind.PERSON;
                    case ORGANIZATION -> Actor.Kind.ORGANIZATION;
                    case LOCATION -> Actor.Kind.COUNTRY;
                };
        Actor actor =
                new Actor(text.slice(span), kind, span, Optional.empty(), false, Optional.empty());
        return new ActorMention(
                actor, sentence, name.first(), name.end(), name.end() - 1, "actor/name");
    }

    @Override
    public Optional<Actor> at(Sentence sentence, int head) {
        return mentionAt(sentence, head).map(ActorMention::actor).findFirst();
    }

    private Stream<ActorMention> mentionAt(Sentence sentence, int token) {
        return mentions.stream()
                .filter(m -> m.sentence().equals(sentence))
                .filter(m -> m.first() <= token && token < m.end());
    }

    @Override
    public List<ActorMention> all(Sentence sentence, int head) {
        return Stream.concat(
                        Stream.of(head), sentence.dependencies().children(head, "conj").stream())
                .flatMap(t -> mentionAt(sentence, t))
                .toList();
    }
}
