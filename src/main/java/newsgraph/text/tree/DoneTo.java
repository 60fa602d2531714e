package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects a preposition that a passive verb keeps: in "a truce agreed to by the rebels" a parser
/// makes one preposition of "to by". The first belongs to the verb.
final class DoneTo {
    private DoneTo() {}

    /// Returns the tree in which each such word is the verb's.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        for (int kept = 1; kept + 2 < words.size(); kept++) {
            boolean passive =
                    words.get(kept).matches("to|on|upon|for|at|with")
                            && words.get(kept + 1).equals("by")
                            && tags.get(kept - 1).equals("VBN");
            if (passive && tree.is(kept, "case") && tree.head(kept) != kept - 1) {
                heads[kept] = kept - 1;
                labels[kept] = "compound:prt";
            }
        }
        return tree.with(heads, labels);
    }
}
