package newsgraph.text.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The second of three things that somebody is to do, which a tagger takes for a noun: "will meet
/// Ann Lund, address students and open a school".
final class ListedPlans {
    /// Verbs that are nouns or adjectives, too.
    private static final Set<String> VERBS =
            Set.of(
                    "address",
                    "honour",
                    "honor",
                    "question",
                    "host",
                    "tour",
                    "brief",
                    "chair",
                    "review",
                    "view",
                    "board",
                    "rally",
                    "visit",
                    "open",
                    "launch",
                    "lecture",
                    "picket",
                    "witness",
                    "reward");

    private ListedPlans() {}

    /// Tells whether a word is such a verb: behind the comma, before its object and another verb.
    static boolean is(List<String> words, List<String> tags, int at) {
        return at > 2
                && words.get(at - 1).equals(",")
                && VERBS.contains(words.get(at).toLowerCase(Locale.ROOT))
                && tags.get(at).matches("NN|JJ")
                && tags.get(at + 1).matches("NN.*|DT|PRP\\$|JJ")
                && IntStream.range(0, at - 1)
                        .anyMatch(i -> tags.get(i).matches("MD|TO") && tags.get(i + 1).equals("VB"))
                && IntStream.range(at + 1, words.size() - 1)
                        .anyMatch(i ->
                                words.get(i).equals("and") && tags.get(i + 1).matches("VB[DP]?"));
    }
}
