package newsgraph.extract.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.event.Status;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Why an encounter was called off or refused: what follows the words that do so, with no other
/// verb between ("was cancelled because of the storm", "refused to see him, saying he was ill").
public final class CalledOff {
    private final WhyLexicon lexicon;

    public CalledOff(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns why what was called off was; empty where it was not, or nothing says why.
    public Optional<Explanation> find(Trigger trigger, StatusReading told, Actors actors) {
        if (told.status() != Status.CANCELLED) {
            return Optional.empty();
        }
        Sentence sentence = trigger.sentence();
        int from = end(trigger, told.evidence());
        return IntStream.range(from, sentence.size())
                .takeWhile(i -> !isBreak(sentence.token(i)))
                .boxed()
                .flatMap(i ->
                        lexicon.at(sentence, i, Part.OFF).stream().map(e -> at(sentence, i, e)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> maker(trigger, told, actors));
    }

    /// "The storm forced Lund to cancel a dinner": what made somebody do so, which is nobody.
    private static Optional<Explanation> maker(Trigger trigger, StatusReading told, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return IntStream.range(0, trigger.first())
                .filter(i -> told.evidence().covers(sentence.token(i).span()))
                .filter(i -> tree.is(i, "xcomp", "ccomp", "advcl"))
                .map(tree::head)
                .filter(v -> v >= 0 && WhyMarks.MAKES_DO.has(sentence.token(v).lemma()))
                .boxed()
                .flatMap(v -> tree.children(v, "nsubj").stream())
                .filter(s -> sentence.token(s).isNoun() && actors.all(sentence, s).isEmpty())
                .findFirst()
                .map(s ->
                        new Explanation(
                                Kind.CAUSE,
                                WhySpans.noun(sentence, s, tree.subtree(s).getFirst()),
                                Optional.empty(),
                                "why/made-to"));
    }

    /// Returns where the words that call it off have ended, and the encounter's.
    private static int end(Trigger trigger, TextSpan evidence) {
        Sentence sentence = trigger.sentence();
        return IntStream.range(trigger.end(), sentence.size())
                .filter(i -> evidence.overlaps(sentence.token(i).span()))
                .map(i -> i + 1)
                .max()
                .orElse(trigger.end());
    }

    private static boolean isBreak(Token token) {
        return token.word().equals(";") || token.word().equals(":");
    }

    private static Optional<Explanation> at(Sentence sentence, int at, Entry entry) {
        int from = at + entry.words().size();
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        boolean clause = entry.words().size() > 1 || isClause(sentence, at);
        boolean bare = !clause && sentence.token(at).lower().matches("as|since|when");
        boolean tells =
                !isOnlyWhen(sentence, at)
                        && !bare // "sit at the same table as Lund"
                        && !sentence.token(from).tag().equals("VB") // "due to see her"
                        && !(sentence.token(at).lower().equals("as")
                                && sentence.token(from)
                                        .lower()
                                        .matches("long|soon|early|late|well"))
                        && !sentence.token(from).lower().equals("all") // "after all"
                        && (clause || !isSetting(sentence, at, from));
        return tells
                ? Optional.of(
                        new Explanation(
                                Kind.CAUSE,
                                WhySpans.clause(sentence, behindAside(sentence, from)),
                                Optional.empty(),
                                "why/off-" + String.join("-", entry.words())))
                : Optional.empty();
    }

    /// "Over dinner", "over the past week".
    private static boolean isSetting(Sentence sentence, int at, int from) {
        int head = sentence.dependencies().head(at);
        return WhyFinder.isSetting(sentence.token(from))
                || (head > at && WhyFinder.isSetting(sentence.token(head)));
    }

    /// "Hours after the vote", as against "two days after gunmen killed a farmer".
    private static boolean isOnlyWhen(Sentence sentence, int at) {
        int verb = sentence.dependencies().head(at);
        return After.isDistance(sentence, at)
                && (verb <= at || After.isOnlyTime(sentence, at, verb));
    }

    /// Returns the first word behind what is put in between commas: "because, as she said, it".
    private static int behindAside(Sentence sentence, int from) {
        return sentence.token(from).word().equals(",")
                ? IntStream.range(from + 1, sentence.size() - 1)
                        .filter(i -> sentence.token(i).word().equals(","))
                        .map(i -> i + 1)
                        .findFirst()
                        .orElse(from)
                : from;
    }

    private static boolean isClause(Sentence sentence, int at) {
        Dependencies tree = sentence.dependencies();
        return List.of("mark", "advmod").contains(tree.label(at)) && tree.head(at) > at;
    }
}
