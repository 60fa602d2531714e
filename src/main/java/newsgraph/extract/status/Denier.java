package newsgraph.extract.status;

import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Attribution;
import newsgraph.event.Statement;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.speech.Speech;
import newsgraph.text.Sentence;

/// Who denies in a sentence what the one before it tells.
final class Denier {
    private static final String RULE = "source/denier";

    private Denier() {}

    static Optional<Attribution> in(Sentence sentence, Speech speech, Actors actors) {
        return subject(sentence, actors).or(() -> speaker(sentence, speech));
    }

    /// "Lund's adviser denied it."
    private static Optional<Attribution> subject(Sentence sentence, Actors actors) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).isVerb())
                .filter(i -> sentence.token(i).lemma().matches("deny|dismiss|reject|rubbish"))
                .boxed()
                .flatMap(i -> Clauses.subjects(sentence, i).stream())
                .flatMap(s -> actors.all(sentence, s).stream())
                .findFirst()
                .map(Denier::attribution);
    }

    private static Attribution attribution(ActorMention mention) {
        return new Attribution(mention.actor(), mention.span(), RULE);
    }

    /// '"Pure fantasy," said his spokesman.'
    private static Optional<Attribution> speaker(Sentence sentence, Speech speech) {
        TextSpan words = sentence.span();
        return speech.statements().stream()
                .filter(s -> words.overlaps(s.content()))
                .filter(s -> s.speaker().isPresent() && s.speakerEvidence().isPresent())
                .findFirst()
                .map(s -> attribution(s));
    }

    private static Attribution attribution(Statement statement) {
        return new Attribution(
                statement.speaker().orElseThrow(), statement.speakerEvidence().orElseThrow(), RULE);
    }
}
