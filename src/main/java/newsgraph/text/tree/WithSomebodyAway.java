package newsgraph.text.tree;

import java.util.List;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Corrects a phrase in front that tells how things are with somebody: "With Lund away, Voss met
/// the envoy", where a parser has Voss meet him with Lund. Who is beside the other ("With Lund at
/// his side") stays.
final class WithSomebodyAway {
    /// What says that somebody is there.
    private static final Pattern THERE =
            Pattern.compile(
                    "((at|by) (his|her|their|its) sides?|in tow|beside|alongside|in the chair"
                            + "|in attendance|present|looking on|sitting|listening|taking"
                            + "|translating|interpreting|attending|participating|also|there)\\b.*");

    /// Words of the longest of these.
    private static final int LONGEST = 4;

    private WithSomebodyAway() {}

    /// Returns the tree in which such a phrase is a clause of its own.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        if (words.size() < LONGEST || !words.getFirst().equals("With")) {
            return tree;
        }
        int name = tree.head(0);
        int next = name + 1;
        boolean led =
                name > 0
                        && next < words.size()
                        && tags.get(name).startsWith("NNP")
                        && tree.is(0, "case")
                        && tree.is(name, "obl")
                        && tags.get(next).matches("IN|RB|JJ|VBN|RP")
                        && !words.get(next).matches("of|from|for|as");
        if (!led) {
            return tree;
        }
        int predicate = tags.get(next).equals("IN") ? tree.head(next) : next;
        int comma = words.indexOf(",");
        boolean within = predicate > name && predicate < comma && tree.head(name) > comma;
        String rest = String.join(" ", words.subList(next, Math.min(words.size(), next + LONGEST)));
        return within && !THERE.matcher(rest).matches() ? clause(tree, name, predicate) : tree;
    }

    private static Dependencies clause(Dependencies tree, int name, int predicate) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[predicate] = tree.head(name);
        labels[predicate] = "advcl";
        heads[name] = predicate;
        labels[name] = "nsubj";
        heads[0] = predicate;
        labels[0] = "mark";
        return tree.with(heads, labels);
    }
}
