package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Makes the clause behind a time that is set off the main one: in "it was not until Tuesday that
/// Lund met Voss" a parser makes all hang on Tuesday.
final class CleftTime {
    /// How many words may stand from "it" to "that".
    private static final int REACH = 9;

    private CleftTime() {}

    /// Returns the tree in which the time belongs to the verb of the clause.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int it = 0; it + 5 < words.size(); it++) {
            if (lower(words, it).equals("it") && lower(words, it + 1).equals("was")) {
                corrected = corrected(words, tags, corrected, it);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int it) {
        boolean not = lower(words, it + 2).equals("not");
        int until = not ? it + 3 : it + 2;
        int that = that(words, it);
        if (that < 0 || !lower(words, until).equals("until")) {
            return tree;
        }
        int time =
                IntStream.range(until + 1, that)
                        .filter(t -> tags.get(t).matches("NN.*|CD"))
                        .filter(t -> tree.head(t) < it || tree.head(t) > that)
                        .findFirst()
                        .orElse(Dependencies.NONE);
        int verb =
                IntStream.range(that + 1, words.size())
                        .filter(v -> tags.get(v).matches("VB[DZN]?"))
                        .filter(v -> tree.head(v) >= it && tree.head(v) < that)
                        .findFirst()
                        .orElse(Dependencies.NONE);
        if (time == Dependencies.NONE || verb == Dependencies.NONE) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[verb] = heads[time];
        labels[verb] = labels[time];
        heads[time] = verb;
        labels[time] = "obl";
        for (int at = 0; at < words.size(); at++) {
            if (at < it ? heads[at] == time : at > that && at != verb && heads[at] == time) {
                heads[at] = verb;
            }
        }
        heads[that] = verb;
        labels[that] = "mark";
        return tree.with(heads, labels);
    }

    private static int that(List<String> words, int it) {
        return IntStream.range(it + 3, Math.min(words.size() - 1, it + REACH))
                .filter(i -> lower(words, i).equals("that"))
                .findFirst()
                .orElse(-1);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
