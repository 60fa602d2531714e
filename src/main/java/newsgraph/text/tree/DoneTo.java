package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects a preposition that a passive verb keeps: in "a truce agreed to by the rebels" a parser
/// makes one preposition of "to by", or has the truce agree. The first belongs to the verb, and the
/// verb describes the noun before it.
final class DoneTo {
    private DoneTo() {}

    /// Returns the tree in which each such word is the verb's.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int kept = 2; kept + 2 < words.size(); kept++) {
            boolean passive =
                    words.get(kept).matches("to|on|upon|for|at|with")
                            && words.get(kept + 1).equals("by")
                            && tags.get(kept - 1).equals("VBN");
            if (passive) {
                corrected = corrected(words, tags, corrected, kept);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int kept) {
        int verb = kept - 1;
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[kept] = verb;
        labels[kept] = "compound:prt";
        int noun = words.get(verb - 1).matches("[\"”]|''") ? verb - 2 : verb - 1;
        int over = tree.head(verb);
        boolean bare = tree.children(verb, "aux", "aux:pass").isEmpty();
        if (noun < 0 || !tags.get(noun).startsWith("NN") || !bare || over == noun) {
            return tree.with(heads, labels);
        }
        heads[verb] = noun;
        labels[verb] = "acl";
        for (int child : tree.children(verb)) {
            if (child < verb && child != noun) {
                heads[child] = over;
                labels[child] = tree.is(child, "nsubj") ? "obj" : tree.label(child);
            }
        }
        if (tree.head(noun) == verb) {
            heads[noun] = over;
            labels[noun] = "obj";
        }
        return tree.with(heads, labels);
    }
}
