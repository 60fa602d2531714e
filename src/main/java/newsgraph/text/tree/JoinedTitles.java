package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Joins two people whole where a parser joins one to the first word of the other's title: "Ann
/// Lund and Finance Minister Karl Voss have met".
final class JoinedTitles {
    private static final Set<String> OFFICES =
            Set.of("minister", "secretary", "president", "chancellor", "leader", "chairman");

    private static final Set<String> PORTFOLIOS =
            Set.of(
                    "foreign",
                    "finance",
                    "defense",
                    "defence",
                    "interior",
                    "justice",
                    "trade",
                    "prime",
                    "economy",
                    "energy",
                    "health",
                    "education",
                    "agriculture",
                    "labor",
                    "labour",
                    "transport",
                    "home",
                    "vice",
                    "deputy");

    private JoinedTitles() {}

    /// Returns the tree in which the second person is the other part of the pair.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies joined = tree;
        for (int and = 1; and + 3 < words.size(); and++) {
            if (lower(words, and).equals("and") && isBeforeTitle(words, tags, and)) {
                joined = joined(tags, joined, and);
            }
        }
        return joined;
    }

    /// "Lund and Finance Minister Karl Voss", not "Foreign and Finance Minister Karl Voss".
    private static boolean isBeforeTitle(List<String> words, List<String> tags, int and) {
        return tags.get(and - 1).equals("NNP")
                && !PORTFOLIOS.contains(lower(words, and - 1))
                && PORTFOLIOS.contains(lower(words, and + 1))
                && OFFICES.contains(lower(words, and + 2))
                && tags.get(and + 3).equals("NNP");
    }

    private static Dependencies joined(List<String> tags, Dependencies tree, int and) {
        int last = and + 3;
        while (last + 1 < tags.size() && tags.get(last + 1).equals("NNP")) {
            last++;
        }
        int first = and - 1;
        boolean torn = tree.head(and + 1) == first && tree.is(and + 1, "conj");
        if (!torn || tree.head(last) == first) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        if (heads[first] > and && heads[first] <= last) {
            heads[first] = heads[last];
            labels[first] = labels[last];
            tree.children(last, "case", "mark").stream()
                    .filter(c -> c < first)
                    .forEach(c -> heads[c] = first);
        }
        heads[last] = first;
        labels[last] = "conj";
        heads[and] = last;
        for (int part = and + 1; part < last; part++) {
            heads[part] = last;
            labels[part] = "compound";
        }
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
