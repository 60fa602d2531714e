package newsgraph.extract.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.speech.ReportingNoun.Pattern;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Ties the subjects of saying to actors.
///
/// A noun that speaks but stands for no actor of the article ("a source") becomes one without a
/// name. Words that speak for their author ("a statement by the ministry said") are the author's.
final class Voices {
    /// How many sentences back "it" may reach.
    private static final int BACK = 2;

    private final AnnotatedText text;
    private final Actors actors;
    private final Descriptions descriptions;
    private final Map<String, Actor> byName = new HashMap<>();

    Voices(AnnotatedText text, Actors actors) {
        this.text = text;
        this.actors = actors;
        this.descriptions = new Descriptions(actors);
    }

    /// Returns the speakers of a report: one, or those joined by "and"; empty if not told.
    List<Voice> of(Report report) {
        return report.speaker().map(s -> of(report, s)).orElse(List.of());
    }

    private List<Voice> of(Report report, int subject) {
        Sentence sentence = report.sentence();
        int head =
                new NamesBeside(sentence, report.cue()).of(Subjects.antecedent(sentence, subject));
        if (isPaper(sentence.token(head))) {
            List<Voice> author = author(report, head);
            TextSpan paper = phrase(report, head);
            return author.isEmpty()
                    ? unnamed(report, head).stream().toList()
                    : author.stream().map(v -> new Voice(v.actor(), paper, v.known())).toList();
        }
        List<Voice> found = named(report, head);
        if (Subjects.isRelative(sentence.token(subject))) {
            TextSpan pronoun = sentence.token(subject).span();
            return found.stream().map(v -> new Voice(v.actor(), pronoun, v.known())).toList();
        }
        if (!found.isEmpty()) {
            return found;
        }
        return isMaker(report, head)
                ? named(report, maker(sentence, head))
                : unnamed(report, head).stream().toList();
    }

    private static boolean isPaper(Token token) {
        return !token.isProperNoun()
                && ReportingNoun.of(token.lemma()).filter(n -> n.takes(Pattern.VOICE)).isPresent();
    }

    /// Whose statement it is: its owner, a name before it ("the IMF report"), or who made it.
    private List<Voice> author(Report report, int paper) {
        Sentence sentence = report.sentence();
        Dependencies tree = sentence.dependencies();
        return Owners.of(sentence, paper)
                .or(() ->
                        tree.children(paper, "compound").stream()
                                .filter(c -> actors.at(sentence, c).isPresent())
                                .findFirst())
                .or(() ->
                        Optional.of(paper)
                                .filter(p -> isMaker(report, p))
                                .map(p -> maker(sentence, p)))
                .map(o -> named(report, o))
                .orElse(List.of());
    }

    /// Tells whether somebody is told of who made the speaking thing: "aired a film alleging that".
    private static boolean isMaker(Report report, int thing) {
        Dependencies tree = report.sentence().dependencies();
        return tree.is(report.cue(), "acl", "acl:relcl")
                && tree.is(thing, "obj")
                && !tree.children(tree.head(thing), "nsubj").isEmpty();
    }

    private static int maker(Sentence sentence, int thing) {
        Dependencies tree = sentence.dependencies();
        return tree.children(tree.head(thing), "nsubj").getFirst();
    }

    private List<Voice> named(Report report, int head) {
        Sentence sentence = report.sentence();
        List<ActorMention> all = actors.all(sentence, head);
        List<Voice> joined =
                all.stream()
                        .filter(m -> !describes(m, all.getFirst()))
                        .map(m -> new Voice(m.actor(), m.span()))
                        .toList();
        if (joined.size() > 1) {
            return joined;
        }
        return actors
                .at(sentence, head)
                .map(a -> a.unnamed() ? described(report, head, a) : a)
                .or(() -> all.stream().map(ActorMention::actor).findFirst())
                .map(a -> new Voice(a, phrase(report, head)))
                .stream()
                .toList();
    }

    private Actor described(Report report, int head, Actor unnamed) {
        return descriptions.of(report.sentence(), head, unnamed.kind()).orElse(unnamed);
    }

    /// Tells whether a mention only describes the person named first: "Ann Smith, an economist and
    /// tax expert" is one speaker.
    private static boolean describes(ActorMention mention, ActorMention first) {
        return !first.actor().unnamed()
                && first.actor().kind() == Actor.Kind.PERSON
                && mention.actor().unnamed()
                && mention.actor().kind() == Actor.Kind.PERSON;
    }

    /// Returns the actor that a token stands for.
    Optional<Actor> actor(Sentence sentence, int head) {
        return actors.at(sentence, Subjects.antecedent(sentence, head));
    }

    private TextSpan phrase(Report report, int head) {
        return actors.mentions().stream()
                .filter(m -> m.sentence().index() == report.sentence().index())
                .filter(m -> m.first() <= head && head < m.end())
                .findFirst()
                .map(m ->
                        SpeakerPhrase.of(report.sentence(), m.first(), m.end(), head, report.cue()))
                .orElseGet(() ->
                        SpeakerPhrase.of(report.sentence(), head, head + 1, head, report.cue()));
    }

    /// Somebody whom the article does not name.
    private Optional<Voice> unnamed(Report report, int head) {
        Sentence sentence = report.sentence();
        Token token = sentence.token(head);
        TextSpan span =
                sentence.span(
                        Clauses.phraseBegin(sentence, head), Clauses.phraseEnd(sentence, head));
        if (token.isProperNoun()) {
            return Optional.of(
                    new Voice(namedByItself(sentence, head, span), phrase(report, head)));
        }
        Optional<Actor.Kind> unclear = SpeakerNouns.unclear(token);
        Optional<Actor> body = token.lower().equals("it") ? bodyBefore(sentence) : Optional.empty();
        if (body.isPresent()) {
            return body.map(b -> new Voice(b, token.span()));
        }
        if (unclear.isPresent()) {
            boolean told = // "one of his assistants"
                    head + 1 < sentence.size() && sentence.token(head + 1).lower().equals("of");
            return Optional.of(new Voice(unnamed(unclear.get(), span), phrase(report, head), told));
        }
        return SpeakerNouns.kind(token)
                .or(() -> report.claim() ? SpeakerNouns.madeSpeaker(token) : Optional.empty())
                .map(kind -> unnamed(kind, span))
                .map(a -> new Voice(described(report, head, a), phrase(report, head)));
    }

    /// Returns the body or country that was last a subject in the two sentences before; "it" is one
    /// where it speaks.
    private Optional<Actor> bodyBefore(Sentence sentence) {
        return actors.mentions().stream()
                .filter(m -> m.sentence().index() < sentence.index())
                .filter(m -> m.sentence().index() >= sentence.index() - BACK)
                .filter(m -> m.actor().kind() != Actor.Kind.PERSON)
                .filter(m -> m.sentence().dependencies().is(m.head(), "nsubj", "nsubj:pass"))
                .filter(m -> text.quotationAt(m.span().begin()).isEmpty())
                .reduce((first, last) -> last)
                .map(ActorMention::actor);
    }

    private Actor unnamed(Actor.Kind kind, TextSpan span) {
        return new Actor(text.slice(span), kind, span, Optional.empty(), true, Optional.empty());
    }

    /// A name that is no actor elsewhere, the same for each place where it is spelled so.
    private Actor namedByItself(Sentence sentence, int head, TextSpan span) {
        boolean person =
                sentence.nameAt(head).filter(n -> n.type() == Name.Type.PERSON).isPresent();
        Actor.Kind kind = person ? Actor.Kind.PERSON : Actor.Kind.ORGANIZATION;
        return byName.computeIfAbsent(
                text.slice(span),
                name -> new Actor(name, kind, span, Optional.empty(), false, Optional.empty()));
    }
}
