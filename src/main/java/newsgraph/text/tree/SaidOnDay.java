package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Parts the day of the saying from who did what is said, where agencies leave out "that": in "said
/// on Monday Greek President Ann Lund has met", a parser makes one phrase of the day and the
/// subject.
final class SaidOnDay {
    private static final String SAID = "said|says|confirmed|announced";

    private static final String BEFORE_DAY = "on|late|early|last";

    private SaidOnDay() {}

    /// Returns the tree in which the day is that of the saying, and what is said has its subject.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int day = 2; day + 2 < words.size(); day++) {
            int said = lower(words, day - 1).matches(BEFORE_DAY) ? day - 2 : day - 1;
            if (Weekdays.is(words.get(day))
                    && said > 0
                    && lower(words, said).matches(SAID)
                    && tags.get(said).matches("VB[DZ]")
                    && tags.get(day + 1).matches("NNP|JJ|DT")
                    && isOfSubject(tree, day)) {
                return parted(words, tags, tree, said, day);
            }
        }
        return tree;
    }

    /// Tells whether a day is read as part of what stands behind it.
    private static boolean isOfSubject(Dependencies tree, int day) {
        return tree.head(day) > day && tree.is(day, "compound", "amod", "nmod", "dep");
    }

    private static Dependencies parted(
            List<String> words, List<String> tags, Dependencies tree, int said, int day) {
        int over = tree.head(said);
        Dependencies upright = over > day ? swapped(tree, said, over) : tree;
        Dependencies given = FrontedSubject.behind(words, tags, upright, day + 1);
        int verb = given.head(day);
        if (!given.is(day, "obl") || verb <= day) {
            return tree;
        }
        int[] heads = given.heads();
        String[] labels = given.labels();
        heads[day] = said;
        if (heads[verb] == said || heads[verb] == Dependencies.NONE) {
            heads[verb] = said;
            labels[verb] = "ccomp";
        }
        return tree.with(heads, labels);
    }

    /// The saying hangs on what is said: both change places.
    private static Dependencies swapped(Dependencies tree, int said, int content) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[said] = heads[content];
        labels[said] = labels[content];
        heads[content] = said;
        labels[content] = "ccomp";
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
