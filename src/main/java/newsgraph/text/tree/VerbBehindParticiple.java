package newsgraph.text.tree;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects what a parser does with the verb behind a participle between commas: in "Lund,
/// accompanied by his deputy, Ann Voss, called on the minister" it makes the verb describe the
/// deputy, and leaves the sentence without one.
final class VerbBehindParticiple {
    private VerbBehindParticiple() {}

    /// Returns the tree in which the noun in front is the subject of that verb.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        return IntStream.range(4, words.size())
                .filter(v -> isMisread(words, tags, tree, v))
                .mapToObj(v -> corrected(tree, v))
                .findFirst()
                .orElse(tree);
    }

    /// Tells whether a finite verb behind a comma describes a noun below a participle that
    /// describes the head of the sentence.
    private static boolean isMisread(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        if (!tags.get(verb).matches("VB[DN]")
                || (verb + 1 < words.size() && words.get(verb + 1).equals("by"))
                || !words.get(verb - 1).equals(",")
                || !tree.is(verb, "acl", "dep", "acl:relcl")
                || !tree.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty()) {
            return false;
        }
        int subject = subject(tree, verb);
        return subject != Dependencies.NONE
                && tags.get(subject).startsWith("NN")
                && tree.children(subject, "cop", "nsubj").isEmpty()
                && participle(words, tags, tree, verb, subject);
    }

    /// Returns the head of the sentence that a token is below.
    private static int subject(Dependencies tree, int token) {
        List<Integer> above = tree.ancestors(token);
        int root = above.isEmpty() ? Dependencies.NONE : above.getLast();
        return root != Dependencies.NONE && root < token && tree.is(root, "root")
                ? root
                : Dependencies.NONE;
    }

    private static boolean participle(
            List<String> words, List<String> tags, Dependencies tree, int verb, int subject) {
        return tree.ancestors(verb).stream()
                .anyMatch(p ->
                        p > subject
                                && p < verb
                                && tree.head(p) == subject
                                && tree.is(p, "acl")
                                && tags.get(p).equals("VBN")
                                && words.get(p - 1).equals(","));
    }

    private static Dependencies corrected(Dependencies tree, int verb) {
        int subject = subject(tree, verb);
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[verb] = Dependencies.NONE;
        labels[verb] = "root";
        heads[subject] = verb;
        labels[subject] = "nsubj";
        tree.children(subject).stream().filter(c -> c > verb).forEach(c -> heads[c] = verb);
        return tree.with(heads, labels);
    }
}
