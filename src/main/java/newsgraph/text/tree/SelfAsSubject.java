package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for the subject: in "Lund, who had himself received the envoy" it
/// is "who", and "himself" only stresses it.
final class SelfAsSubject {
    private SelfAsSubject() {}

    /// Returns the tree in which each such pronoun only stresses the subject.
    ///
    /// @param words of one sentence
    static Dependencies of(List<String> words, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int self = 1; self < words.size(); self++) {
            OptionalInt subject = subject(words, tree, self);
            if (subject.isPresent()) {
                labels[subject.getAsInt()] = "nsubj";
                labels[self] = "advmod";
                any = true;
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }

    /// Returns the word before "himself" that is the subject of the same verb; empty if none is.
    private static OptionalInt subject(List<String> words, Dependencies tree, int self) {
        int verb = tree.head(self);
        return tree.is(self, "nsubj")
                        && verb > self
                        && words.get(self).matches("(?i)(him|her|my)self|(them|our)selves")
                ? tree.children(verb, "obj", "nsubj", "dep").stream()
                        .filter(c -> c < self && words.get(c).matches("(?i)who|that|he|she|they|i"))
                        .mapToInt(c -> c)
                        .findFirst()
                : OptionalInt.empty();
    }
}
