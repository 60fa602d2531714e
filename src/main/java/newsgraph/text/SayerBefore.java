package newsgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives a verb of saying behind what is said its subject: in "spoke with Voss, spokesman Peter
/// Lund said, adding" a parser takes Lund for another name of Voss, and whoever spoke for who says
/// so.
public final class SayerBefore {
    private static final Set<String> SAYS = Set.of("said", "says");

    private SayerBefore() {}

    /// Returns the tree in which the noun right before the verb is its subject.
    ///
    /// @param words of one sentence, a tag each
    public static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int verb = 3; verb + 1 < words.size(); verb++) {
            if (isMisread(words, tags, corrected, verb)) {
                int[] heads = corrected.heads();
                String[] labels = corrected.labels();
                heads[verb - 1] = verb;
                labels[verb - 1] = "nsubj";
                labels[verb] = "parataxis";
                corrected = corrected.with(heads, labels);
            }
        }
        return corrected;
    }

    private static boolean isMisread(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int noun = verb - 1;
        return SAYS.contains(words.get(verb).toLowerCase(Locale.ROOT))
                && words.get(verb + 1).matches("[,.]")
                && tree.is(verb, "dep", "acl", "parataxis", "conj", "ccomp")
                && tree.head(verb) < noun
                && tree.children(verb, "nsubj").isEmpty()
                && tags.get(noun).startsWith("NN")
                && tree.is(noun, "appos", "conj")
                && tree.head(noun) < noun
                && words.get(begin(tree, noun) - 1).equals(",");
    }

    private static int begin(Dependencies tree, int noun) {
        return Math.max(1, tree.subtree(noun).getFirst());
    }
}
