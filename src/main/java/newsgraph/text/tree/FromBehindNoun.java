package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects where somebody comes from whom somebody meets: in "met ministers from France, Spain and
/// Italy" they are from there, and nothing else is done from there.
final class FromBehindNoun {
    private FromBehindNoun() {}

    /// Returns the tree in which each such origin is the noun's.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int from = 2; from + 1 < words.size(); from++) {
            int origin = tree.head(from);
            int noun = from - 1;
            boolean misread =
                    words.get(from).equals("from")
                            && origin > from
                            && tags.get(origin).startsWith("NNP")
                            && tags.get(noun).equals("NNS")
                            && tree.is(origin, "obl")
                            && tree.is(noun, "obj", "obl", "nsubj:pass")
                            && tree.head(noun) == tree.head(origin);
            if (misread) {
                heads[origin] = noun;
                labels[origin] = "nmod";
                any = true;
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }
}
