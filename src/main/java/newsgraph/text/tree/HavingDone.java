package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import newsgraph.text.Dependencies;
import newsgraph.text.tag.GerundTags;

/// Corrects what a parser makes of a deed denied or admitted: in "denied having met Lund" it takes
/// "denied" for an auxiliary, or "met" for an adjective of Lund's.
final class HavingDone {
    private HavingDone() {}

    /// Returns the tree in which such a deed belongs to the verb over it, and its object to it.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int over = 1; over + 2 < words.size(); over++) {
            int deed = over + 2;
            boolean done =
                    lower(words, over + 1).equals("having")
                            && tags.get(over).startsWith("VB")
                            && tags.get(deed).equals("VBN")
                            && !lower(words, deed).equals("been")
                            && GerundTags.OVER_GERUNDS.matcher(lower(words, over)).matches();
            if (done) {
                corrected = corrected(corrected, over, deed);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(Dependencies tree, int over, int deed) {
        if (tree.head(over) == deed && tree.is(over, "aux")) {
            return turned(tree, over, deed);
        }
        return tree.is(deed, "amod", "compound") && tree.head(deed) > deed
                ? withObject(tree, over, deed)
                : tree;
    }

    /// What stands before the verb over the deed belongs to it.
    private static Dependencies turned(Dependencies tree, int over, int deed) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        tree.children(deed).stream().filter(c -> c < over).forEach(c -> heads[c] = over);
        heads[over] = tree.head(deed);
        labels[over] = tree.label(deed);
        heads[deed] = over;
        labels[deed] = "xcomp";
        return tree.with(heads, labels);
    }

    private static Dependencies withObject(Dependencies tree, int over, int deed) {
        int object = tree.head(deed);
        while (tree.is(object, "compound", "amod") && tree.head(object) > object) {
            object = tree.head(object);
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[deed] = over;
        labels[deed] = "xcomp";
        heads[object] = deed;
        labels[object] = "obj";
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
