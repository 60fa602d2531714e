package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects where a parser hangs what is done to somebody by another: "Greeted by Voss, Lund
/// smiled", of which it makes the greeting the sentence, and "flew to Oslo, greeted by Voss", which
/// it leaves untied, and "Lund greeted by Voss", of whom it makes who greets.
final class DoneInFront {
    private DoneInFront() {}

    /// Returns the tree in which each such participle belongs to the verb of the one it is done to.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int done = 0; done + 2 < words.size(); done++) {
            if (isPassiveHeadline(words, tags, corrected, done)) {
                corrected = passive(corrected, done);
            }
            boolean free =
                    tags.get(done).equals("VBN")
                            && words.get(done + 1).equals("by")
                            && corrected
                                    .children(done, "aux", "aux:pass", "nsubj", "nsubj:pass", "cop")
                                    .isEmpty();
            if (free && (done == 0 || (done == 1 && tags.getFirst().matches("W?RB|IN")))) {
                corrected = inFront(words, tags, corrected, done);
            } else if (free
                    && words.get(done - 1).equals(",")
                    && corrected.is(done, "dep", "advmod")
                    && corrected.head(done) < done) {
                corrected = labelled(corrected, done);
            }
        }
        return corrected;
    }

    /// "Lund received by Voss": a line without an auxiliary.
    private static boolean isPassiveHeadline(
            List<String> words, List<String> tags, Dependencies tree, int done) {
        return done > 0
                && tags.get(done).equals("VBN")
                && words.get(done + 1).equals("by")
                && tree.is(done, "root")
                && tags.get(done - 1).startsWith("NN")
                && !tree.children(done, "nsubj").isEmpty()
                && tree.children(done, "aux", "aux:pass", "obj", "cop").isEmpty()
                && !words.getLast().equals(".");
    }

    private static Dependencies passive(Dependencies tree, int done) {
        String[] labels = tree.labels();
        tree.children(done, "nsubj").forEach(s -> labels[s] = "nsubj:pass");
        return tree.with(tree.heads(), labels);
    }

    private static Dependencies inFront(
            List<String> words, List<String> tags, Dependencies tree, int done) {
        OptionalInt main = main(words, tags, tree, done);
        if (main.isEmpty()) {
            return tree;
        }
        int verb = main.getAsInt();
        if (tree.head(done) == verb) {
            return labelled(tree, done);
        }
        if (!tree.subtree(done).contains(verb)) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[verb] = tree.head(done);
        labels[verb] = tree.label(done);
        tree.children(done).stream().filter(c -> c > verb).forEach(c -> heads[c] = verb);
        heads[done] = verb;
        labels[done] = "advcl";
        return tree.with(heads, labels);
    }

    /// Returns the first finite verb whose subject stands behind a comma.
    private static OptionalInt main(
            List<String> words, List<String> tags, Dependencies tree, int done) {
        return IntStream.range(done + 3, words.size())
                .filter(v ->
                        tags.get(v).matches("VB[DZP]")
                                || !tree.children(v, "aux", "aux:pass", "cop").isEmpty())
                .filter(v ->
                        tree.children(v, "nsubj", "nsubj:pass").stream()
                                .map(s -> tree.subtree(s).getFirst())
                                .anyMatch(s -> s > done && words.get(s - 1).equals(",")))
                .findFirst();
    }

    private static Dependencies labelled(Dependencies tree, int done) {
        String[] labels = tree.labels();
        labels[done] = "advcl";
        return tree.with(tree.heads(), labels);
    }
}
