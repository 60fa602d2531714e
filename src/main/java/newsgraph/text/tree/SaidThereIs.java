package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects what somebody says that there is: in "Lund said there would be talks with Voss" a
/// parser makes the saying the subject of the talks. The talks are what is said.
final class SaidThereIs {
    private SaidThereIs() {}

    /// Returns the tree in which each such noun is under its verb.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int there = 1; there + 2 < words.size(); there++) {
            if (tags.get(there).equals("EX")) {
                corrected = corrected(tags, corrected, there);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(List<String> tags, Dependencies tree, int there) {
        int verb = tree.head(there);
        if (verb == Dependencies.NONE || verb > there || !tags.get(verb).startsWith("VB")) {
            return tree;
        }
        int noun = tree.head(verb);
        boolean subject =
                noun != Dependencies.NONE
                        && noun > there
                        && tree.is(verb, "csubj")
                        && tree.is(there, "advmod")
                        && tree.children(noun, "cop").stream().anyMatch(c -> c > there);
        if (!subject) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[verb] = tree.head(noun);
        labels[verb] = tree.label(noun);
        heads[noun] = verb;
        labels[noun] = "ccomp";
        heads[there] = noun;
        labels[there] = "expl";
        for (int child : tree.children(noun)) {
            if (child < verb) {
                heads[child] = verb;
            }
        }
        return tree.with(heads, labels);
    }
}
