package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects what a parser does with a noun and what it is to: in "Lund's refusal to see Voss dashed
/// hopes" it makes the refusal see that Voss dashed them. No noun right before "to" is the subject
/// of the infinitive.
final class NounToDo {
    private NounToDo() {}

    /// Returns the tree in which the noun is the subject of the finite verb.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int verb = 2; verb < words.size(); verb++) {
            OptionalInt main = main(words, tags, tree, verb);
            if (main.isPresent()) {
                return moved(tree, verb, main.getAsInt());
            }
        }
        return tree;
    }

    /// Returns the finite verb that a parser takes for what the infinitive's object does.
    private static OptionalInt main(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        boolean infinitive =
                tags.get(verb).equals("VB")
                        && words.get(verb - 1).equals("to")
                        && tree.head(verb - 1) == verb
                        && tags.get(verb - 2).equals("NN")
                        && tree.head(verb - 2) == verb
                        && tree.is(verb - 2, "nsubj")
                        && tree.children(verb, "aux", "aux:pass", "obj").isEmpty();
        if (!infinitive) {
            return OptionalInt.empty();
        }
        return IntStream.range(verb + 2, words.size())
                .filter(m -> tree.head(m) == verb && tree.is(m, "ccomp"))
                .filter(m -> tags.get(m).matches("VB[DZP]"))
                .filter(m -> tree.children(m, "mark", "aux").isEmpty())
                .filter(m -> tree.children(m, "nsubj").stream().anyMatch(s -> s > verb && s < m))
                .findFirst();
    }

    private static Dependencies moved(Dependencies tree, int verb, int main) {
        int noun = verb - 2;
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[main] = tree.head(verb);
        labels[main] = tree.label(verb);
        tree.children(main, "nsubj").stream()
                .filter(s -> s < main)
                .forEach(s -> {
                    heads[s] = verb;
                    labels[s] = "obj";
                });
        heads[noun] = main;
        labels[noun] = "nsubj";
        heads[verb] = noun;
        labels[verb] = "acl";
        tree.children(verb).stream().filter(c -> c > main).forEach(c -> heads[c] = main);
        return tree.with(heads, labels);
    }
}
