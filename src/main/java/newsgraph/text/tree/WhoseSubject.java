package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for the object: in "Peru, whose president, Ann Lund, hosted the
/// envoy" nobody else is the subject than whoever "whose" tells of.
final class WhoseSubject {
    private WhoseSubject() {}

    /// Returns the tree in which each such noun is the subject of its verb.
    ///
    /// @param tags of one sentence
    static Dependencies of(List<String> tags, Dependencies tree) {
        String[] labels = tree.labels();
        boolean any = false;
        for (int noun = 1; noun < tags.size(); noun++) {
            if (isSubject(tags, tree, noun)) {
                labels[noun] = "nsubj";
                any = true;
            }
        }
        return any ? tree.with(tree.heads(), labels) : tree;
    }

    private static boolean isSubject(List<String> tags, Dependencies tree, int noun) {
        int verb = tree.head(noun);
        return tree.is(noun, "obj")
                && verb > noun
                && tags.get(verb).matches("VB[DZP]")
                && tree.children(verb, "nsubj", "nsubj:pass", "aux:pass", "csubj").isEmpty()
                && tree.children(noun, "nmod:poss").stream()
                        .anyMatch(w -> tags.get(w).equals("WP$"));
    }
}
