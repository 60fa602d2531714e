package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;

/// Hangs names behind a dash or colon on the noun that tells how many or who they are, which a
/// parser leaves without a part: "three ministers - Lund, Voss and Haas - met", "met two rivals on
/// Monday: Lund and Voss".
final class MarkedNames {
    private MarkedNames() {}

    /// Returns the tree of a sentence, the same where nobody is named so.
    static Dependencies of(List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int at = 2; at < tags.size(); at++) {
            OptionalInt noun =
                    isUntold(tags, tree, at) ? noun(tags, tree, at) : OptionalInt.empty();
            if (noun.isPresent()) {
                heads[at] = noun.getAsInt();
                labels[at] = "appos";
                any = true;
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }

    /// Tells whether a name stands behind a mark, and what it is there for is not said.
    private static boolean isUntold(List<String> tags, Dependencies tree, int name) {
        int first = tree.subtree(name).getFirst();
        return tree.is(name, "dep", "parataxis")
                && tags.get(name).startsWith("NNP")
                && first > 1
                && tags.get(first - 1).equals(":")
                && tree.head(name) < first
                && tree.children(name, "cop", "case", "nsubj").isEmpty();
    }

    /// Returns the noun before the mark that a name belongs to: its head, or the first in the
    /// plural behind its verb.
    private static OptionalInt noun(List<String> tags, Dependencies tree, int name) {
        int head = tree.head(name);
        if (head == Dependencies.NONE || tags.get(head).matches("NNS?|CD")) {
            return head == Dependencies.NONE ? OptionalInt.empty() : OptionalInt.of(head);
        }
        return tags.get(head).startsWith("VB")
                ? tree.children(head, "obj", "obl").stream()
                        .mapToInt(Integer::intValue)
                        .filter(o -> o < name && tags.get(o).equals("NNS"))
                        .findFirst()
                : OptionalInt.empty();
    }
}
