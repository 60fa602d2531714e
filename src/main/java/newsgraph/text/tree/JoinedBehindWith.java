package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Joins to whom one talks with another: in "is in talks with the government and unions" a parser
/// joins the unions to the talks.
final class JoinedBehindWith {
    private static final Pattern TALKS =
            Pattern.compile("talks|negotiations|discussions|consultations|contact|touch");

    private JoinedBehindWith() {}

    /// Returns the tree in which both are behind "with".
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int noun = 1; noun + 4 < words.size(); noun++) {
            boolean within =
                    TALKS.matcher(lower(words, noun)).matches()
                            && lower(words, noun - 1).matches("in|advanced|early|preliminary")
                            && lower(words, noun + 1).equals("with");
            if (within) {
                corrected = joined(words, tags, corrected, noun);
            }
        }
        return corrected;
    }

    private static Dependencies joined(
            List<String> words, List<String> tags, Dependencies tree, int noun) {
        int with = tree.head(noun + 1);
        for (int other : tree.children(noun, "conj")) {
            boolean side =
                    with > noun
                            && other > with
                            && tree.head(with) == noun
                            && tags.get(other).startsWith("NN")
                            && !TALKS.matcher(lower(words, other)).matches()
                            && tree.children(other, "case", "cop", "nsubj").isEmpty();
            if (side) {
                int[] heads = tree.heads();
                heads[other] = with;
                return tree.with(heads, tree.labels());
            }
        }
        return tree;
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
