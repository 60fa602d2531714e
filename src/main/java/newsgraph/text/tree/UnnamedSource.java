package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Gives a verb of saying behind what is said a source that is told of by a clause: in "met Voss in
/// May, an official who asked not to be named told Reuters" a parser takes "asked" for who told.
final class UnnamedSource {
    private static final Set<String> SAYS = Set.of("said", "told", "says", "added");

    private UnnamedSource() {}

    /// Returns the tree in which each such source is the subject of the verb.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int verb = 5; verb + 1 < words.size(); verb++) {
            if (SAYS.contains(words.get(verb).toLowerCase(Locale.ROOT))) {
                corrected = corrected(words, tags, corrected, verb);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int source = tree.head(verb);
        boolean clause =
                tree.is(verb, "acl:relcl")
                        && source >= 0
                        && source + 2 < verb
                        && words.get(source + 1).equals("who")
                        && tree.is(source, "appos", "obj", "conj", "obl", "nmod", "dep")
                        && tree.subtree(source).getFirst() > 1
                        && words.get(tree.subtree(source).getFirst() - 1).equals(",");
        int asked = source + 2;
        if (!clause
                || !tags.get(asked).startsWith("VB")
                || words.subList(asked, verb).contains(",")) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int root = root(tree, source);
        for (int at = source + 1; at < verb; at++) {
            if (heads[at] == verb || heads[at] <= source) {
                heads[at] = asked;
            }
        }
        labels[source + 1] = "nsubj";
        heads[asked] = source;
        labels[asked] = "acl:relcl";
        heads[source] = verb;
        labels[source] = "nsubj";
        heads[verb] = root;
        labels[verb] = "parataxis";
        return tree.with(heads, labels);
    }

    private static int root(Dependencies tree, int token) {
        List<Integer> above = tree.ancestors(token);
        return above.isEmpty() ? Dependencies.NONE : above.getLast();
    }
}
