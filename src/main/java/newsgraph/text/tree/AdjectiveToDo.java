package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Ties an infinitive to the adjective right before it, where a parser leaves it untied or makes a
/// clause of its own of it: "is thought unlikely to meet", "is due to be received".
final class AdjectiveToDo {
    private AdjectiveToDo() {}

    /// Returns the tree in which each such infinitive is the adjective's.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        String[] labels = tree.labels();
        boolean any = false;
        for (int verb = 2; verb < words.size(); verb++) {
            int first = // "due to be received"
                    tree.children(verb, "aux:pass").stream().findFirst().orElse(verb);
            boolean tied =
                    first > 1
                            && words.get(first - 1).equals("to")
                            && tags.get(first - 2).equals("JJ")
                            && tree.head(verb) == first - 2;
            boolean loose =
                    first == verb
                            ? tree.is(verb, "dep") && tags.get(verb).equals("VB")
                            : tree.is(verb, "dep", "ccomp")
                                    && tree.children(verb, "nsubj", "nsubj:pass").isEmpty();
            if (tied && loose) {
                labels[verb] = "xcomp";
                any = true;
            }
        }
        return any ? tree.with(tree.heads(), labels) : tree;
    }
}
