package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import newsgraph.text.Dependencies;
import newsgraph.text.tag.FiniteVerb;

/// Corrects what a parser takes for who does something: in "invited Lund to talks to discuss the
/// border" it makes the talks discuss it, but Lund is invited to them.
final class TalksToDiscuss {
    private TalksToDiscuss() {}

    /// Returns the tree in which the talks belong to the verb before them.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int noun = 2; noun + 2 < words.size(); noun++) {
            int verb = noun + 2;
            boolean taken =
                    FiniteVerb.HELD.contains(lower(words, noun))
                            && lower(words, noun - 1).equals("to")
                            && lower(words, noun + 1).equals("to")
                            && tags.get(verb).equals("VB")
                            && tree.is(noun, "nsubj")
                            && tree.head(noun) == verb
                            && tree.head(verb) != Dependencies.NONE
                            && tree.head(verb) < noun
                            && tree.head(noun - 1) == verb
                            && tree.children(noun - 1).isEmpty();
            if (taken) {
                int[] heads = tree.heads();
                String[] labels = tree.labels();
                heads[noun - 1] = noun;
                labels[noun - 1] = "case";
                heads[noun] = tree.head(verb);
                labels[noun] = "obl";
                return tree.with(heads, labels);
            }
        }
        return tree;
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
