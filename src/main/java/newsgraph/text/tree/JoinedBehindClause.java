package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects where a parser hangs somebody who is named behind a clause on another and joined to him
/// by the same preposition: "met with a priest who opposes the plan, as well as with the mayor".
final class JoinedBehindClause {
    private JoinedBehindClause() {}

    /// Returns the tree in which both are joined.
    ///
    /// @param words of one sentence
    static Dependencies of(List<String> words, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        for (int noun = 0; noun < words.size(); noun++) {
            int first = first(words, tree, noun).orElse(Dependencies.NONE);
            if (first != Dependencies.NONE) {
                heads[noun] = first;
                labels[noun] = "conj";
            }
        }
        return tree.with(heads, labels);
    }

    /// Returns the first of those that a noun is joined to, if a parser takes it for a part of the
    /// clause on the last of them.
    private static OptionalInt first(List<String> words, Dependencies tree, int noun) {
        int verb = tree.head(noun);
        if (verb == Dependencies.NONE
                || verb > noun
                || !tree.is(verb, "acl:relcl")
                || !tree.is(noun, "conj", "obl", "nmod")) {
            return OptionalInt.empty();
        }
        int preposition = preposition(words, tree, noun);
        if (preposition < 2 || !isJoined(words, preposition)) {
            return OptionalInt.empty();
        }
        int person = tree.head(verb);
        while (tree.is(person, "conj") && tree.head(person) < person) {
            person = tree.head(person);
        }
        boolean alike = person < verb && preposition(words, tree, person) != Dependencies.NONE;
        boolean other =
                IntStream.range(verb, preposition).anyMatch(i -> lower(words, i).equals("with"));
        return alike && !other ? OptionalInt.of(person) : OptionalInt.empty();
    }

    private static int preposition(List<String> words, Dependencies tree, int noun) {
        return tree.children(noun, "case").stream()
                .filter(c -> c < noun && lower(words, c).equals("with"))
                .findFirst()
                .orElse(Dependencies.NONE);
    }

    /// "As well as with", "and with", "and later with".
    private static boolean isJoined(List<String> words, int preposition) {
        return String.join(
                        " ",
                        words.subList(Math.max(0, preposition - 3), preposition).stream()
                                .map(w -> w.toLowerCase(Locale.ROOT))
                                .toList())
                .matches("(.* )?(as well as|and|and (also|later|then|separately))");
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
