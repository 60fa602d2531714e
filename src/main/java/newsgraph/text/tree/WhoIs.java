package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;

/// Corrects a clause that says who somebody or what a body is: in "Lund, who is the chairman of the
/// bank, met Voss" a parser has the chairman meet him. The verb behind the clause is that of the
/// one whom the clause describes.
final class WhoIs {
    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private WhoIs(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which each such noun describes.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int who = 1; who + 2 < words.size(); who++) {
            if (words.get(who).matches("who|which")) {
                corrected = new WhoIs(words, tags, corrected).corrected(who);
            }
        }
        return corrected;
    }

    private Dependencies corrected(int who) {
        int is = who + 1;
        while (is + 1 < words.size() && tags.get(is).equals("RB")) {
            is++;
        }
        int described = words.get(who - 1).equals(",") ? who - 2 : who - 1;
        if (described < 0
                || !tags.get(described).startsWith("NN")
                || !words.get(is).matches("is|was|are|were")
                || !tree.is(is, "cop")
                || tree.head(is) != who) {
            return tree;
        }
        OptionalInt noun = noun(who, is);
        return noun.isPresent() ? describing(described, who, is, noun.getAsInt()) : tree;
    }

    /// Returns the noun behind "who is" that a parser takes for a subject.
    private OptionalInt noun(int who, int is) {
        for (int noun = is + 1; noun < words.size() && !words.get(noun).equals(","); noun++) {
            int over = tree.head(noun);
            boolean subject =
                    tree.is(noun, "nsubj", "nsubj:pass") && tags.get(noun).startsWith("NN");
            if (subject && (over == who || (over > noun && isBehindComma(noun, over)))) {
                return OptionalInt.of(noun);
            }
        }
        return OptionalInt.empty();
    }

    /// Tells whether a comma parts a verb with all that helps it from its subject.
    private boolean isBehindComma(int noun, int verb) {
        int first =
                tree.children(verb, "aux", "aux:pass", "cop", "advmod").stream()
                        .filter(c -> c > noun && c < verb)
                        .mapToInt(c -> c)
                        .min()
                        .orElse(verb);
        return tags.get(verb).matches("VB[DZPNG]?") && words.get(first - 1).equals(",");
    }

    private Dependencies describing(int described, int who, int is, int noun) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int verb = tree.head(noun);
        int top = top(described, who);
        if (verb == who) { // "Lund, who is the chairman, and Voss"
            tree.children(noun, "conj").stream()
                    .filter(c -> tags.get(c).startsWith("NNP"))
                    .forEach(c -> heads[c] = described);
        } else if (tree.is(verb, "acl:relcl", "acl", "dep", "appos")) {
            heads[verb] = tree.head(top);
            labels[verb] = tree.label(top);
            heads[top] = verb;
            labels[top] = tree.label(noun);
        } else {
            return tree;
        }
        heads[noun] = described;
        labels[noun] = "acl:relcl";
        heads[who] = noun;
        labels[who] = "nsubj";
        heads[is] = noun;
        return tree.with(heads, labels);
    }

    /// Returns the first of those joined to or explained by a noun: "Lund, a lawyer who was", "Lund
    /// and Voss, who is".
    private int top(int described, int who) {
        int at = described;
        while (tree.is(at, "appos", "conj", "compound", "flat")
                && tree.head(at) < who
                && tree.head(at) != Dependencies.NONE
                && tags.get(tree.head(at)).startsWith("NN")) {
            at = tree.head(at);
        }
        return at;
    }
}
