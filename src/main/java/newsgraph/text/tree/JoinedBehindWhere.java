package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects where a parser hangs what somebody does next, behind a clause with "where" that has a
/// subject of its own: in "spent Monday in Quito, where her aide opened a school, and had dinner
/// with the mayor" it is not the aide who dined.
final class JoinedBehindWhere {
    private JoinedBehindWhere() {}

    /// Returns the tree in which it is joined to what was done before that clause.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        return IntStream.range(4, words.size())
                .mapToObj(verb -> corrected(words, tags, tree, verb))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tree);
    }

    private static Optional<Dependencies> corrected(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int clause = tree.is(verb, "conj") ? tree.head(verb) : Dependencies.NONE;
        if (clause == Dependencies.NONE
                || clause > verb
                || !tree.is(clause, "acl:relcl", "advcl")
                || !tags.get(verb).matches("VB[DZP]")
                || !tree.children(verb, "nsubj", "nsubj:pass").isEmpty()
                || !isSetOff(words, tree, verb)) {
            return Optional.empty();
        }
        boolean where =
                tree.children(clause, "advmod").stream()
                        .anyMatch(w ->
                                w > 0
                                        && lower(words, w).equals("where")
                                        && words.get(w - 1).equals(","));
        int before = tree.head(clause);
        while (before != Dependencies.NONE && !tags.get(before).startsWith("V")) {
            before = tree.head(before);
        }
        boolean goesOn =
                where
                        && before != Dependencies.NONE
                        && before < clause
                        && tags.get(before).equals(tags.get(verb))
                        && !tree.children(clause, "nsubj", "nsubj:pass").isEmpty()
                        && !tree.children(before, "nsubj", "nsubj:pass").isEmpty();
        if (!goesOn) {
            return Optional.empty();
        }
        int[] heads = tree.heads();
        heads[verb] = before;
        return Optional.of(tree.with(heads, tree.labels()));
    }

    /// Tells whether ", and" stands before a verb.
    private static boolean isSetOff(List<String> words, Dependencies tree, int verb) {
        return tree.children(verb, "cc").stream()
                .anyMatch(c ->
                        c > 0
                                && c < verb
                                && lower(words, c).matches("and|but")
                                && words.get(c - 1).equals(","));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
