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
                corrected = before(words, tags, corrected(words, tags, corrected, verb), verb);
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

    /// Corrects it where the source is taken for who did what is said.
    private static Dependencies before(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int source = tree.head(verb);
        if (source < 0 || source + 2 >= verb) {
            return tree;
        }
        int did = tree.head(source);
        int who = words.get(source + 1).equals(",") ? source + 2 : source + 1;
        List<Integer> objects = tree.children(verb, "obj").stream().filter(o -> o > verb).toList();
        boolean clause =
                tree.is(verb, "acl:relcl")
                        && did > verb
                        && tree.is(source, "nsubj")
                        && who + 1 < verb
                        && words.get(who).equals("who")
                        && tree.is(who + 1, "nsubj")
                        && tree.head(who + 1) == verb
                        && tags.get(who + 1).startsWith("VB")
                        && objects.size() == 1
                        && objects.getFirst() < did
                        && words.subList(verb, did).stream().noneMatch(",;:"::contains);
        if (!clause) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        for (int at = 0; at < verb; at++) {
            if (heads[at] == verb) {
                heads[at] = at > who + 1 || at == who ? who + 1 : source;
            } else if (heads[at] == did) {
                heads[at] = verb;
            }
        }
        labels[who] = "nsubj";
        labels[who + 1] = "acl:relcl";
        heads[objects.getFirst()] = did;
        labels[objects.getFirst()] = "nsubj";
        heads[verb] = heads[did];
        labels[verb] = labels[did];
        heads[did] = verb;
        labels[did] = "ccomp";
        return tree.with(heads, labels);
    }

    private static int root(Dependencies tree, int token) {
        List<Integer> above = tree.ancestors(token);
        return above.isEmpty() ? Dependencies.NONE : above.getLast();
    }
}
