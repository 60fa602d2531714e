package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for what somebody is told, though it says who that is: "told the
/// envoys, who came to the palace, that she would stay".
final class WhoIsTold {
    private static final Set<String> TELLING =
            Set.of("told", "tell", "tells", "telling", "assured", "informed", "reminded", "warned");

    private WhoIsTold() {}

    /// Returns the tree in which the clause describes who is told, and the one behind it is what is
    /// said.
    ///
    /// @param words of one sentence
    static Dependencies of(List<String> words, Dependencies tree) {
        for (int clause = 3; clause < words.size(); clause++) {
            OptionalInt told = told(words, tree, clause);
            if (told.isPresent()) {
                return moved(words, tree, clause, told.getAsInt());
            }
        }
        return tree;
    }

    /// Returns the object of a verb of telling right before "who", the subject of a clause.
    private static OptionalInt told(List<String> words, Dependencies tree, int clause) {
        int verb = tree.head(clause);
        if (verb == Dependencies.NONE
                || !tree.is(clause, "ccomp")
                || !TELLING.contains(lower(words, verb))) {
            return OptionalInt.empty();
        }
        OptionalInt who =
                tree.children(clause, "nsubj", "nsubj:pass").stream()
                        .filter(s -> s > 1 && s < clause && lower(words, s).equals("who"))
                        .mapToInt(Integer::intValue)
                        .findFirst();
        return who.isEmpty() || !words.get(who.getAsInt() - 1).equals(",")
                ? OptionalInt.empty()
                : tree.children(verb, "obj", "iobj").stream()
                        .mapToInt(Integer::intValue)
                        .filter(o -> o > verb && tree.subtree(o).getLast() == who.getAsInt() - 2)
                        .findFirst();
    }

    private static Dependencies moved(List<String> words, Dependencies tree, int clause, int told) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int verb = tree.head(clause);
        tree.children(clause, "ccomp").stream()
                .filter(c -> c > clause && begin(words, tree, c).equals(", that"))
                .forEach(c -> heads[c] = verb);
        heads[clause] = told;
        labels[clause] = "acl:relcl";
        return tree.with(heads, labels);
    }

    /// Returns the words that part a clause from what stands before it.
    private static String begin(List<String> words, Dependencies tree, int clause) {
        int first = tree.subtree(clause).getFirst();
        return first == 0 ? "" : words.get(first - 1) + " " + lower(words, first);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
