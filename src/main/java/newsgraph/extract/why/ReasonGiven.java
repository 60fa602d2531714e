package newsgraph.extract.why;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.event.Status;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.retold.Cluster;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Why an encounter was called off, in the sentence after: "The reason was fog.", "She cited fog."
public final class ReasonGiven {
    private static final Set<String> MOUTHPIECES = LexiconFile.words("mouthpieces");

    private ReasonGiven() {}

    /// Returns the reason; empty where the encounter was not called off, a telling of it gives one
    /// already, or the sentence after the last telling gives none.
    public static Optional<Explanation> find(Cluster cluster, AnnotatedText text, Actors actors) {
        boolean open =
                cluster.status() == Status.CANCELLED
                        && cluster.mentions().stream()
                                .flatMap(m -> m.explanations().stream())
                                .noneMatch(e -> e.kind() == Kind.CAUSE);
        int next =
                cluster.mentions().stream()
                                .mapToInt(m -> m.trigger().sentence().index())
                                .max()
                                .orElse(0)
                        + 1;
        return open && next < text.sentences().size()
                ? in(text.sentences().get(next), cluster, actors)
                : Optional.empty();
    }

    private static Optional<Explanation> in(Sentence sentence, Cluster cluster, Actors actors) {
        return IntStream.range(0, sentence.size())
                .filter(i -> isReason(sentence, i) || isGiven(sentence, i, cluster, actors))
                .map(i -> isReason(sentence, i) ? behindBe(sentence, i) : i + 1)
                .filter(from -> from > 0 && from < sentence.size() - 1)
                .boxed()
                .findFirst()
                .map(from ->
                        new Explanation(
                                Kind.CAUSE,
                                WhySpans.clause(sentence, from),
                                Optional.empty(),
                                "why/reason-given"))
                .filter(e -> WhySpans.tellsSomething(sentence, e.evidence()));
    }

    /// "The reason", "the reason she gave", "the reason for the delay"; not "the reason he was
    /// there".
    private static boolean isReason(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return WhyMarks.REASON.has(sentence.token(noun).lemma())
                && tree.is(noun, "nsubj")
                && (WhyMarks.GIVES_REASON.has(sentence.token(tree.head(noun)).lemma())
                        || tree.children(tree.head(noun), "nsubj").size() == 1)
                && tree.children(noun, "nmod").stream()
                        .allMatch(n -> WhyMarks.UNDONE.has(sentence.token(n).lemma()))
                && tree.children(noun, "acl", "acl:relcl", "ccomp", "parataxis").stream()
                        .allMatch(v -> WhyMarks.GIVES_REASON.has(sentence.token(v).lemma()));
    }

    /// Returns the index past "was" and "that"; a negative number where what follows names no
    /// reason ("the reason was simple", "was not clear").
    private static int behindBe(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int told = tree.head(noun);
        boolean gave = // "the reason she gave | was", which a parse takes for the whole sentence
                WhyMarks.GIVES_REASON.has(sentence.token(told).lemma());
        int be =
                gave && told + 1 < sentence.size()
                        ? told + 1
                        : IntStream.rangeClosed(noun, told)
                                .filter(i -> i == told || tree.children(told, "cop").contains(i))
                                .filter(i -> sentence.token(i).lemma().equals("be"))
                                .findFirst()
                                .orElse(-1);
        if (be < noun
                || !sentence.token(be).lemma().equals("be")
                || VerbNegation.of(sentence, told).isPresent()) {
            return -1;
        }
        boolean named =
                told <= be || sentence.token(told).isNoun() || sentence.token(told).isVerb();
        int from = be + 1;
        while (from < sentence.size() - 1 && sentence.token(from).lower().matches("that|,")) {
            from++;
        }
        return named ? from : -1;
    }

    /// "She cited fog", "her office blamed fog", said of one of those who were to meet, or by
    /// anybody's mouthpiece.
    private static boolean isGiven(Sentence sentence, int verb, Cluster cluster, Actors actors) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(verb).lower().matches("cited|blamed")
                && !tree.children(verb, "obj").isEmpty()
                && VerbNegation.of(sentence, verb).isEmpty()
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s ->
                                MOUTHPIECES.contains(sentence.token(s).lemma())
                                        || actors.all(sentence, s).stream()
                                                .anyMatch(
                                                        m -> cluster.actors().contains(m.actor())));
    }
}
