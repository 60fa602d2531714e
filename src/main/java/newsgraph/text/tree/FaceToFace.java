package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// Takes whom one meets or talks to "face to face" for the one, where a parser makes his name a
/// part of the first "face": "talk to Ann Lund face to face".
final class FaceToFace {
    private FaceToFace() {}

    /// Returns the tree in which the name stands where "face" stood, and "face" tells how.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int face = 1; face + 2 < words.size(); face++) {
            int name = face - 1;
            int verb = tree.head(face);
            if (words.get(face).equalsIgnoreCase("face")
                    && words.get(face + 1).equalsIgnoreCase("to")
                    && words.get(face + 2).equalsIgnoreCase("face")
                    && tags.get(name).startsWith("NNP")
                    && tree.head(name) == face
                    && verb != Dependencies.NONE
                    && !words.get(verb).startsWith("br")) { // "brought her face to face with"
                for (int child : tree.children(face)) {
                    if (child < name) {
                        heads[child] = name;
                    }
                }
                heads[name] = verb;
                labels[name] = labels[face];
                labels[face] = "advmod";
                any = true;
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }
}
