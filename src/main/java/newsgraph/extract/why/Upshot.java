package newsgraph.extract.why;

import java.util.Optional;
import java.util.Set;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.retold.Cluster;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What came of an encounter, told by a noun: "both sides reported progress", "there was no
/// breakthrough".
final class Upshot {
    /// Words before such a noun that tell of what is only wished for.
    private static final Set<String> WISHED =
            Set.of(
                    "hope",
                    "chance",
                    "prospect",
                    "expect",
                    "seek",
                    "want",
                    "need",
                    "toward",
                    "for",
                    "in",
                    "break",
                    "unless",
                    "until",
                    "if",
                    "end");

    private Upshot() {}

    /// Returns what a noun tells of an encounter that took place; empty if nothing.
    ///
    /// @param behind how many sentences after the last telling of the encounter
    static Optional<Explanation> of(Cluster cluster, Sentence sentence, int noun, int behind) {
        Token token = sentence.token(noun);
        if (!token.isNoun()
                || !WhyMarks.RESULT.has(token.lemma())
                || behind < 0
                || behind > 1
                || !cluster.status().happened()) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies();
        int first = noun;
        while (first > 0 && tree.head(first - 1) == noun && isOwn(sentence, first - 1)) {
            first--;
        }
        if (!tree.children(noun, "nmod:poss").isEmpty()) {
            return Optional.empty();
        }
        boolean wished =
                sentence.tokens().subList(Math.max(0, first - 3), first).stream()
                        .anyMatch(t -> WISHED.contains(t.lemma()) || t.tag().matches("MD|TO|WRB"));
        return wished || (behind > 0 && isOfOthers(sentence, noun))
                ? Optional.empty()
                : Optional.of(
                        new Explanation(
                                Kind.OUTCOME,
                                sentence.span(first, noun + 1),
                                Optional.empty(),
                                "why/result"));
    }

    /// "The company reported progress in its factories", a sentence after the encounter.
    private static boolean isOfOthers(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        boolean elsewhere =
                noun + 1 < sentence.size()
                        && sentence.token(noun + 1).lower().matches("in|on|at|of");
        int verb = tree.head(noun);
        boolean theirs =
                verb != Dependencies.NONE
                        && tree.children(verb, "nsubj").stream()
                                .map(s -> sentence.token(s).lower())
                                .anyMatch(WhyMarks.SIDES::has);
        return elsewhere && !theirs;
    }

    private static boolean isOwn(Sentence sentence, int at) {
        return sentence.dependencies().is(at, "det", "amod", "compound", "advmod");
    }
}
