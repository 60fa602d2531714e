package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.speech.ReportingNoun.Pattern;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Ties the subjects of saying to actors.
///
/// Whoever says something is somebody: a common noun that stands for no actor of the article ("a
/// source", "several experts") becomes one without a name. Words that speak for their author ("a
/// statement by the ministry said") are the author's.
final class Voices {
    private final AnnotatedText text;
    private final Actors actors;

    Voices(AnnotatedText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /// Returns the speakers of a report: one, or those joined by "and"; empty if not told.
    List<Voice> of(Report report) {
        return report.speaker().map(s -> of(report.sentence(), s)).orElse(List.of());
    }

    private List<Voice> of(Sentence sentence, int subject) {
        int head = Subjects.antecedent(sentence, subject);
        Optional<ReportingNoun> paper =
                ReportingNoun.of(sentence.token(head).lemma())
                        .filter(n ->
                                n.takes(Pattern.VOICE) && !sentence.token(head).isProperNoun());
        if (paper.isPresent()) {
            return Owners.of(sentence, head).map(o -> named(sentence, o)).orElse(List.of());
        }
        List<Voice> found = named(sentence, head);
        if (found.size() == 1 && head != subject) {
            return List.of(new Voice(found.getFirst().actor(), sentence.token(subject).span()));
        }
        return found;
    }

    private List<Voice> named(Sentence sentence, int head) {
        List<Voice> all =
                actors.all(sentence, head).stream()
                        .map(m -> new Voice(m.actor(), m.span()))
                        .toList();
        if (!all.isEmpty()) {
            return all;
        }
        return actors
                .at(sentence, head)
                .map(a -> new Voice(a, mention(sentence, head)))
                .or(() -> unnamed(sentence, head))
                .stream()
                .toList();
    }

    /// Returns the actor that a token stands for.
    Optional<Actor> actor(Sentence sentence, int head) {
        return actors.at(sentence, Subjects.antecedent(sentence, head));
    }

    private TextSpan mention(Sentence sentence, int head) {
        return actors.mentions().stream()
                .filter(m -> m.sentence().index() == sentence.index())
                .filter(m -> m.first() <= head && head < m.end())
                .findFirst()
                .map(ActorMention::span)
                .orElseGet(() -> phrase(sentence, head));
    }

    private static TextSpan phrase(Sentence sentence, int head) {
        return sentence.span(
                Clauses.phraseBegin(sentence, head), Clauses.phraseEnd(sentence, head));
    }

    private Optional<Voice> unnamed(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (!token.tag().equals("NN") && !token.tag().equals("NNS")) {
            return Optional.empty();
        }
        TextSpan span = phrase(sentence, head);
        Actor.Kind kind = token.tag().equals("NNS") ? Actor.Kind.GROUP : Actor.Kind.PERSON;
        Actor actor =
                new Actor(text.slice(span), kind, span, Optional.empty(), true, Optional.empty());
        return Optional.of(new Voice(actor, span));
    }
}
