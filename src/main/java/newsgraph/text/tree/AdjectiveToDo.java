package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Ties an infinitive to the adjective right before it, where a parser leaves it untied: "is
/// thought unlikely to meet".
final class AdjectiveToDo {
    private AdjectiveToDo() {}

    /// Returns the tree in which each such infinitive is the adjective's.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        String[] labels = tree.labels();
        boolean any = false;
        for (int verb = 2; verb < words.size(); verb++) {
            if (tree.is(verb, "dep")
                    && tags.get(verb).equals("VB")
                    && words.get(verb - 1).equals("to")
                    && tags.get(verb - 2).equals("JJ")
                    && tree.head(verb) == verb - 2) {
                labels[verb] = "xcomp";
                any = true;
            }
        }
        return any ? tree.with(tree.heads(), labels) : tree;
    }
}
