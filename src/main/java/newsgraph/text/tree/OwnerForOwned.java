package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects what stands for a noun that is not said again: in "the Finnish minister, Ann Lund, and
/// Sweden's, Bo Voss, met" it is Voss who met, and not Sweden.
final class OwnerForOwned {
    private OwnerForOwned() {}

    /// Returns the tree in which each such name stands where its owner stood.
    ///
    /// @param words of one sentence
    /// @param tags of one sentence
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int owner = 0; owner + 2 < words.size(); owner++) {
            int name = name(words, tags, tree, owner);
            if (name > owner) {
                heads[name] = tree.head(owner);
                labels[name] = tree.label(owner);
                for (int child : tree.children(owner, "cc", "case", "appos", "advmod")) {
                    if (child != name && child != owner + 1) {
                        heads[child] = name;
                    }
                }
                heads[owner] = name;
                labels[owner] = "nmod:poss";
                any = true;
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }

    /// Returns the head of the name that tells who the owner's one is, or -1.
    private static int name(List<String> words, List<String> tags, Dependencies tree, int owner) {
        boolean owns =
                tags.get(owner).matches("NNPS?|PRP")
                        && tags.get(owner + 1).equals("POS")
                        && words.get(owner + 2).equals(",")
                        && tree.is(owner, "conj", "obj", "obl", "nmod", "nsubj", "nsubj:pass");
        return owns
                ? tree.children(owner, "appos").stream()
                        .filter(a -> a > owner + 2 && tags.get(a).startsWith("NNP"))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }
}
