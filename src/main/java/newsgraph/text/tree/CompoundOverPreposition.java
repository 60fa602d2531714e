package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Corrects what a parser makes of a name behind a title that a preposition leads: in "held talks
/// with the union leader Karl Voss" it takes Voss for what was held, and the talks for a part of
/// his name. No compound reaches over a preposition.
final class CompoundOverPreposition {
    private CompoundOverPreposition() {}

    /// Returns the tree in which the noun is what was held, and the name stands behind the
    /// preposition.
    ///
    /// @param tags of the words of one sentence
    static Dependencies of(List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int noun = 0; noun < tags.size(); noun++) {
            int name = corrected.head(noun);
            int title = title(tags, corrected, noun, name);
            if (title != Dependencies.NONE) {
                corrected = moved(corrected, noun, title, name);
            }
        }
        return corrected;
    }

    /// Returns the title right before the name, which a preposition behind the noun leads.
    private static int title(List<String> tags, Dependencies tree, int noun, int name) {
        if (!tree.is(noun, "compound")
                || !tags.get(noun).matches("NNS?")
                || name <= noun + 2
                || !tags.get(name).equals("NNP")) {
            return Dependencies.NONE;
        }
        int title = name - 1;
        while (title > noun && tags.get(title).equals("NNP")) {
            title--;
        }
        boolean led =
                tags.get(title).matches("NN")
                        && title > noun + 1
                        && (tree.head(title) == noun || tree.head(title) == name)
                        && tree.children(title, "case").stream().anyMatch(c -> c > noun);
        return led ? title : Dependencies.NONE;
    }

    private static Dependencies moved(Dependencies tree, int noun, int title, int name) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[noun] = heads[name];
        labels[noun] = labels[name];
        heads[name] = noun;
        labels[name] = "nmod";
        heads[title] = name;
        labels[title] = "compound";
        for (int child : tree.children(name)) {
            if (child < noun) {
                heads[child] = noun;
            }
        }
        for (int child : tree.children(title)) {
            heads[child] = name;
        }
        return tree.with(heads, labels);
    }
}
