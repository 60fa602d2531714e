package newsgraph.text.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.text.Dependencies;

/// Gives a verb the last of several who stand between commas behind a phrase in front, of whom a
/// parser takes the first for the subject: in "During talks with his Finnish counterpart, Peter
/// Voss, President Lund said" the counterpart is Voss, and Lund says it.
final class FrontedApposition {
    /// Prepositions before somebody in the phrase in front.
    private static final String BEFORE_SOMEBODY = "with|by|from|between|among|for|of";

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private FrontedApposition(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which each such verb has its subject.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int verb = 2; verb < words.size(); verb++) {
            List<Integer> subjects = corrected.children(verb, "nsubj");
            if (subjects.size() == 1
                    && subjects.getFirst() < verb
                    && tags.get(verb).startsWith("VB")) {
                FrontedApposition front = new FrontedApposition(words, tags, corrected);
                corrected = front.corrected(verb, subjects.getFirst());
            }
        }
        return corrected;
    }

    private Dependencies corrected(int verb, int first) {
        int somebody = before(verb, tree.subtree(first).getFirst() - 1);
        if (somebody == Dependencies.NONE) {
            return tree;
        }
        List<Integer> parts = new ArrayList<>(List.of(first));
        tree.children(first, "appos").stream()
                .filter(a -> a > first && a < verb)
                .filter(a -> tree.subtree(a).getFirst() > first)
                .filter(a -> words.get(tree.subtree(a).getFirst() - 1).equals(","))
                .forEach(parts::add);
        int at = parts.size() > 1 ? subject(parts, verb) : 0;
        return at > 0 ? moved(verb, parts, at, somebody) : tree;
    }

    /// Returns whom the phrase that ends at a comma names last; none if there is no such phrase.
    private int before(int verb, int comma) {
        if (comma < 2 || !words.get(comma).equals(",")) {
            return Dependencies.NONE;
        }
        return tree.children(verb, "obl").stream()
                .filter(o -> o < comma && tree.subtree(o).contains(comma - 1))
                .flatMap(o -> tree.children(o, "nmod").stream())
                .filter(n -> n < comma && tree.subtree(n).contains(comma - 1))
                .filter(n ->
                        tree.children(n, "case").stream()
                                .anyMatch(c -> lower(c).matches(BEFORE_SOMEBODY)))
                .findFirst()
                .orElse(Dependencies.NONE);
    }

    /// Returns which of the parts the verb tells of: the last one if no comma closes it; else the
    /// last name, or the description that it explains.
    private int subject(List<Integer> parts, int verb) {
        int last = parts.size() - 1;
        if (!isClosed(verb)) {
            return last;
        }
        int name = last;
        while (name >= 0 && !isName(parts.get(name))) {
            name--;
        }
        int end = tree.subtree(parts.get(last)).getLast() + 1; // a comma
        boolean goesOn = name < last || tree.subtree(parts.getFirst()).getLast() > end;
        return name <= 0 || goesOn || isName(parts.get(name - 1)) ? Math.max(name, 0) : name - 1;
    }

    /// Tells whether a comma stands before a verb and its auxiliaries and adverbs.
    private boolean isClosed(int verb) {
        int at = verb - 1;
        while (at > 0 && tags.get(at).matches("RB|MD|VB.*")) {
            at--;
        }
        return !tags.get(at).matches("NN.*");
    }

    private boolean isName(int token) {
        return tags.get(token).startsWith("NNP");
    }

    /// The parts before the subject belong to the phrase in front, all behind it to the subject.
    private Dependencies moved(int verb, List<Integer> parts, int at, int somebody) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int first = parts.getFirst();
        int subject = parts.get(at);
        int begin = tree.subtree(subject).getFirst();
        tree.children(first).stream().filter(c -> c > begin).forEach(c -> heads[c] = subject);
        boolean listed =
                !tree.children(first, "conj").isEmpty() || (isName(first) && isName(somebody));
        heads[first] = somebody;
        labels[first] = listed ? "conj" : "appos";
        heads[subject] = verb;
        labels[subject] = "nsubj";
        return tree.with(heads, labels);
    }

    private String lower(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
