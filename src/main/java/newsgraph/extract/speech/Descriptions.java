package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// By which nouns an article has described its named actors, so that "the analyst" is known again
/// after "Ann Smith, an analyst in Cork".
final class Descriptions {
    private static final int NO_CUE = -1;

    private final Map<String, List<ActorMention>> byNoun = new HashMap<>();

    Descriptions(Actors actors) {
        for (ActorMention mention : actors.mentions()) {
            if (!mention.actor().unnamed() && mention.sentence().token(mention.head()).isNoun()) {
                add(mention);
            }
        }
    }

    private void add(ActorMention mention) {
        Sentence sentence = mention.sentence();
        var phrase =
                SpeakerPhrase.of(sentence, mention.first(), mention.end(), mention.head(), NO_CUE);
        sentence.tokens().stream()
                .filter(t -> phrase.covers(t.span()) || isBefore(mention, t))
                .filter(t -> t.isNoun() && !t.isProperNoun())
                .map(Token::lemma)
                .distinct()
                .forEach(n -> byNoun.computeIfAbsent(n, k -> new ArrayList<>()).add(mention));
    }

    /// "the newspaper The Echo"
    private static boolean isBefore(ActorMention mention, Token token) {
        return token.index() == mention.first() - 1;
    }

    /// Returns the actor last described so before a noun phrase with "the" or "that"; empty if the
    /// phrase is of another kind, or there is none.
    Optional<Actor> of(Sentence sentence, int head, Actor.Kind kind) {
        Token noun = sentence.token(head);
        boolean pointsBack =
                noun.tag().equals("NN")
                        && IntStream.range(Clauses.phraseBegin(sentence, head), head)
                                .anyMatch(i -> sentence.token(i).lower().matches("the|that|this"));
        return pointsBack
                ? byNoun.getOrDefault(noun.lemma(), List.of()).stream()
                        .filter(m -> m.span().end() <= noun.span().begin())
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() == kind)
                        .reduce((first, last) -> last)
                : Optional.empty();
    }
}
