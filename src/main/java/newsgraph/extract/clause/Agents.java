package newsgraph.extract.clause;

import java.util.List;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who does what a passive verb says: "was received by Lund".
public final class Agents {
    private Agents() {}

    /// Returns who does what is done to somebody, also where a parse hangs him on the place before
    /// him: "was received at the airport by Lund".
    public static List<Integer> of(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> beside = tree.children(verb, "obl", "obl:agent", "obl:tmod");
        List<Integer> found = beside.stream().filter(o -> sentence.caseOf(o).equals("by")).toList();
        return found.isEmpty()
                ? beside.stream()
                        .filter(o -> o > verb)
                        .flatMap(o -> tree.subtree(o).stream())
                        .filter(n -> tree.is(n, "nmod") && sentence.caseOf(n).equals("by"))
                        .filter(n ->
                                tree.ancestors(n).stream()
                                        .takeWhile(a -> a != verb)
                                        .noneMatch(a -> sentence.token(a).isVerb()))
                        .toList()
                : found;
    }

    /// Tells whether a participle of its own says by whom something is done: "Received by Lund,
    /// Voss promised aid".
    static boolean isDoneBy(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "advcl")
                && VerbForm.isDone(sentence, verb)
                && tree.children(verb, "aux", "nsubj", "obj").isEmpty()
                && !of(sentence, verb).isEmpty();
    }
}
