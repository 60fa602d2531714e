package newsgraph.text.tree;

import java.util.List;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for a second object: in "Lund visited Albania in June, the first
/// minister to do so" the words behind the comma say who one of those named before is. They are
/// told by a rank ("first", "only", "youngest").
final class TrailingDescription {
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "only", "sole", "latest", "last");

    /// What was done, not who did it: "the first visit since the war".
    private static final Set<String> DEEDS =
            Set.of(
                    "visit",
                    "trip",
                    "tour",
                    "journey",
                    "meeting",
                    "summit",
                    "encounter",
                    "call",
                    "contact",
                    "talk",
                    "round",
                    "time");

    private TrailingDescription() {}

    /// Returns the tree in which each such phrase stands beside its clause.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (int noun = 2; noun < words.size(); noun++) {
            int described = noun;
            if (tree.is(noun, "obj", "conj", "appos") && isRanked(words, tags, tree, noun)) {
                int verb = clause(tags, tree, noun);
                if (verb != Dependencies.NONE) {
                    heads[noun] = verb;
                    labels[noun] = "parataxis";
                    infinitives(tree, verb, noun)
                            .forEach(to -> {
                                heads[to] = described;
                                labels[to] = "acl";
                            });
                    any = true;
                }
            }
        }
        return any ? tree.with(heads, labels) : tree;
    }

    /// Tells whether a comma, "the" and a rank stand in front: ", the first foreign minister".
    private static boolean isRanked(
            List<String> words, List<String> tags, Dependencies tree, int noun) {
        int from = tree.children(noun, "det").stream().mapToInt(d -> d).findFirst().orElse(0);
        return from > 0
                && from < noun
                && words.get(from).equals("the")
                && tags.get(from - 1).equals(",")
                && tags.get(noun).equals("NN")
                && !DEEDS.contains(words.get(noun))
                && (RANKS.contains(words.get(from + 1)) || tags.get(from + 1).matches("JJS|RBS"))
                && tree.children(noun, "cc").isEmpty();
    }

    /// Returns what a parser has the clause do that the one described does: "the third to visit".
    private static List<Integer> infinitives(Dependencies tree, int verb, int noun) {
        return tree.children(verb, "advcl").stream()
                .filter(to -> to > noun && !tree.children(to, "mark").isEmpty())
                .filter(to -> tree.children(to, "nsubj").isEmpty())
                .toList();
    }

    /// Returns the verb of a clause that has both a subject and another object in front, where the
    /// phrase stands apart from what it is joined to; none if there is no such verb.
    private static int clause(List<String> tags, Dependencies tree, int noun) {
        int joined = tree.head(noun);
        boolean second = tree.is(noun, "obj");
        int verb = second || joined == Dependencies.NONE ? joined : tree.head(joined);
        if (verb == Dependencies.NONE || verb > noun || !tags.get(verb).startsWith("VB")) {
            return Dependencies.NONE;
        }
        boolean object =
                tree.children(verb, "obj", "obl").stream()
                        .anyMatch(o -> o != noun && o > verb && o < noun);
        boolean apart = second || (tree.is(joined, "obl", "obl:tmod") && joined > verb);
        return object && apart ? verb : Dependencies.NONE;
    }
}
