package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Lund wrote to Voss to suggest that the two leaders sit down": who writes and who is written to,
/// whoever else bears the title.
final class Addressed {
    private static final int PAIR = 2;

    private Addressed() {}

    /// Returns the two whom a collective stands for that is the subject of what one says to the
    /// other; empty where it is no such subject, or they are not two of a kind.
    ///
    /// @param known the mentions so far
    static Optional<List<Actor>> of(Collective collective, Sentence sentence, ArticleActors known) {
        Dependencies tree = sentence.dependencies();
        int clause = tree.head(collective.head());
        boolean subject =
                collective.count() == PAIR && tree.is(collective.head(), "nsubj", "nsubj:pass");
        if (!subject || clause == Dependencies.NONE) {
            return Optional.empty();
        }
        int said = clause;
        while (isSaid(sentence, said)) {
            said = tree.head(said);
            if (!tree.children(said, "nsubj").isEmpty()) {
                return pair(collective, sentence, said, known);
            }
        }
        return Optional.empty();
    }

    /// "Told her that they meet", "wrote to suggest that", "wrote suggesting that"; not "met her
    /// before they met".
    private static boolean isSaid(Sentence sentence, int clause) {
        Dependencies tree = sentence.dependencies();
        return tree.head(clause) != Dependencies.NONE
                && sentence.token(tree.head(clause)).isVerb()
                && (tree.is(clause, "ccomp", "xcomp")
                        || (tree.is(clause, "advcl")
                                && (sentence.caseOf(clause).equals("to")
                                        || sentence.token(clause).tag().equals("VBG"))));
    }

    private static Optional<List<Actor>> pair(
            Collective collective, Sentence sentence, int verb, ArticleActors known) {
        Dependencies tree = sentence.dependencies();
        Stream<Integer> spoken =
                Stream.concat(
                        tree.children(verb, "obj", "iobj").stream(),
                        tree.children(verb, "obl").stream()
                                .filter(o -> sentence.caseOf(o).equals("to")));
        List<Actor> pair =
                Stream.concat(tree.children(verb, "nsubj").stream(), spoken)
                        .filter(n -> n < collective.first())
                        .flatMap(n -> known.at(sentence, n).stream())
                        .distinct()
                        .toList();
        boolean alike =
                pair.size() == PAIR
                        && pair.stream().noneMatch(Actor::unnamed)
                        && pair.getFirst().kind() == pair.getLast().kind()
                        && collective
                                .meant()
                                .map(k -> k.contains(pair.getFirst().kind()))
                                .orElse(true);
        return alike ? Optional.of(pair) : Optional.empty();
    }
}
