package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Gives a verb of saying behind what is said its subject: in "spoke with Voss, spokesman Peter
/// Lund said, adding" a parser takes Lund for another name of Voss, and whoever spoke for who says
/// so.
final class SayerBefore {
    private static final Set<String> SAYS = Set.of("said", "says");

    private SayerBefore() {}

    /// Returns the tree in which the noun right before the verb is its subject.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int verb = 3; verb + 1 < words.size(); verb++) {
            if (isMisread(words, tags, corrected, verb)) {
                int[] heads = corrected.heads();
                String[] labels = corrected.labels();
                heads[verb - 1] = verb;
                labels[verb - 1] = "nsubj";
                labels[verb] = "parataxis";
                corrected = corrected.with(heads, labels);
            } else if (isUnclosed(words, tags, corrected, verb)) {
                corrected = withUnclosed(words, tags, corrected, verb);
            }
        }
        return corrected;
    }

    private static boolean isMisread(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int noun = verb - 1;
        return SAYS.contains(words.get(verb).toLowerCase(Locale.ROOT))
                && words.get(verb + 1).matches("[,.]|on|late|in")
                && tree.is(verb, "dep", "acl", "parataxis", "conj", "ccomp")
                && tree.head(verb) < noun
                && tree.children(verb, "nsubj").isEmpty()
                && tags.get(noun).startsWith("NN")
                && tree.is(noun, "appos", "conj")
                && tree.head(noun) < noun
                && words.get(begin(tree, noun) - 1).equals(",");
    }

    /// Tells whether a name or description that a comma opens and none closes stands before the
    /// verb: "met the banker Otto Voss, his spokeswoman Ann Lund said on Monday", where a parser
    /// takes Lund for another name of Voss, and Voss for who said so.
    private static boolean isUnclosed(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int noun = verb - 1;
        return SAYS.contains(words.get(verb).toLowerCase(Locale.ROOT))
                && tags.get(noun).startsWith("NN")
                && tree.is(noun, "appos")
                && tree.head(noun) < noun
                && tree.is(tree.head(noun), "nsubj")
                && tree.head(tree.head(noun)) == verb
                && words.get(begin(tree, noun) - 1).equals(",")
                && verbBefore(tags, tree.subtree(tree.head(noun)).getFirst()) > 0;
    }

    private static int verbBefore(List<String> tags, int from) {
        int at = from - 1;
        while (at > 0 && !tags.get(at).matches("VB[DZPGN]?")) {
            at--;
        }
        return at;
    }

    private static Dependencies withUnclosed(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int noun = verb - 1;
        int somebody = heads[noun];
        int first = tree.subtree(somebody).getFirst();
        int and = tags.get(first).equals("CC") ? first : first - 1;
        int joined = tags.get(and).equals("CC") ? joined(words, tree, and - 1) : 0;
        heads[somebody] = joined > 0 ? joined : verbBefore(tags, first);
        labels[somebody] =
                joined > 0 ? "conj" : tree.children(somebody, "case").isEmpty() ? "obj" : "obl";
        if (joined > 0) {
            heads[and] = somebody;
            labels[and] = "cc";
        }
        heads[noun] = verb;
        labels[noun] = "nsubj";
        List<Integer> above = tree.ancestors(verb);
        if (!above.isEmpty()) {
            heads[verb] = above.getLast();
            labels[verb] = "parataxis";
        }
        return tree.with(heads, labels);
    }

    /// Returns the noun that "and" joins somebody to: the one that a name between commas explains.
    private static int joined(List<String> words, Dependencies tree, int before) {
        int at = words.get(before).equals(",") ? before - 1 : before;
        return at > 0 && tree.is(at, "appos") ? tree.head(at) : at;
    }

    private static int begin(Dependencies tree, int noun) {
        return Math.max(1, tree.subtree(noun).getFirst());
    }
}
