package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.event.Statement;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// What one of an encounter's people said to another of them, or said at it or on leaving it ("Lund
/// told Voss that ..", "speaking after the talks, she said ..").
public final class SaidThere {
    /// How many sentences after a telling something may be said to one of the people.
    private static final int REACH = 2;

    /// What puts words into an encounter, or right behind it.
    private static final Set<String> OCCASION =
            Set.of(
                    "after",
                    "following",
                    "during",
                    "at",
                    "in",
                    "from",
                    "entered",
                    "leaving",
                    "ending",
                    "left");

    private SaidThere() {}

    /// Returns what its people are quoted with as said at it, nothing where it did not happen.
    public static List<Explanation> find(
            Cluster cluster, List<EncounterMention> all, AnnotatedText text, Speech speech) {
        List<Explanation> found = new ArrayList<>();
        if (cluster.status().happened()) {
            for (Statement statement : speech.statements()) {
                if (statement.speaker().filter(s -> cluster.actors().contains(s)).isPresent()) {
                    said(cluster, all, text, statement).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Explanation> said(
            Cluster cluster, List<EncounterMention> all, AnnotatedText text, Statement statement) {
        TextSpan cue = statement.cue().orElse(statement.content());
        if (all.stream().anyMatch(m -> m.trigger().span().overlaps(cue))) {
            return Optional.empty(); // "called on the king", "welcomed the team"
        }
        Optional<Sentence> sentence =
                text.sentences().stream().filter(s -> s.span().overlaps(cue)).findFirst();
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        int behind = Deed.behind(cluster, sentence.get());
        boolean there =
                behind >= 0
                        && ((behind <= REACH && isToOther(cluster, statement))
                                || (!statement.direct()
                                        && isOnOccasion(
                                                cluster,
                                                all,
                                                sentence.get(),
                                                statement.content())));
        return there
                ? first(text, statement.content())
                        .map(span ->
                                new Explanation(
                                        Kind.POSITION, span, statement.speaker(), "why/said-there"))
                : Optional.empty();
    }

    private static boolean isToOther(Cluster cluster, Statement statement) {
        Optional<Actor> hearer = statement.addressee();
        return hearer.isPresent()
                && cluster.actors().contains(hearer.get())
                && !hearer.equals(statement.speaker());
    }

    /// Tells whether words beside what is said put it into the encounter: "after the meeting".
    private static boolean isOnOccasion(
            Cluster cluster, List<EncounterMention> all, Sentence sentence, TextSpan content) {
        return IntStream.range(1, sentence.size())
                .filter(i -> !content.covers(sentence.token(i).span()))
                .filter(i -> Itself.is(cluster, sentence, i) && !isOther(cluster, all, sentence, i))
                .anyMatch(i ->
                        IntStream.range(Math.max(0, i - 4), i)
                                .mapToObj(at -> sentence.token(at).lower())
                                .anyMatch(OCCASION::contains));
    }

    /// Tells whether a word tells of another encounter, or another one is told between this one and
    /// the word.
    private static boolean isOther(
            Cluster cluster, List<EncounterMention> all, Sentence sentence, int word) {
        if (cluster.hasTriggerAt(sentence.token(word).span())) {
            return false;
        }
        int begin = sentence.token(word).span().begin();
        int last =
                cluster.mentions().stream()
                        .mapToInt(m -> m.trigger().span().begin())
                        .filter(b -> b < begin)
                        .max()
                        .orElse(begin);
        return all.stream()
                .filter(EncounterMention::isFull)
                .filter(m -> !cluster.mentions().contains(m))
                .mapToInt(m -> m.trigger().span().begin())
                .anyMatch(b -> b > last && b <= begin);
    }

    /// Returns the first sentence of what is said, where it tells something.
    private static Optional<TextSpan> first(AnnotatedText text, TextSpan content) {
        return text.sentences().stream()
                .filter(s -> s.span().overlaps(content))
                .findFirst()
                .flatMap(s -> {
                    int[] within =
                            IntStream.range(0, s.size())
                                    .filter(i -> content.covers(s.token(i).span()))
                                    .dropWhile(i -> s.token(i).lower().matches("that|,"))
                                    .toArray();
                    return within.length == 0
                            ? Optional.<TextSpan>empty()
                            : Optional.of(s.span(within[0], within[within.length - 1] + 1))
                                    .filter(span -> WhySpans.tellsSomething(s, span))
                                    .filter(span ->
                                            s.tokens().stream()
                                                    .filter(t -> span.covers(t.span()))
                                                    .anyMatch(
                                                            t -> t.tag().matches("VB[DZP]|MD|VB")));
                });
    }
}
