package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Parts a time from the name beside it where a parser makes one phrase of the two: the day in "on
/// Thursday Lund met her", the hours in "met Ann Lund hours before the vote".
final class TimeBesideName {
    private static final Set<String> UNITS =
            Set.of("moments", "minutes", "hours", "days", "weeks", "months", "years");

    private static final Set<String> BEHIND_UNIT =
            Set.of("before", "after", "later", "earlier", "ago");

    private TimeBesideName() {}

    /// Returns the tree in which name and time are apart.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies parted = tree;
        for (int at = 0; at + 1 < words.size(); at++) {
            if (Weekdays.is(words.get(at)) && isBeforeSubject(tags, parted, at)) {
                parted = dayParted(parted, at);
            } else if (at > 1
                    && UNITS.contains(lower(words, at))
                    && BEHIND_UNIT.contains(lower(words, at + 1))
                    && tags.get(at - 1).equals("NNP")
                    && parted.head(at - 1) == at
                    && parted.is(at - 1, "compound")
                    && parted.head(at) != Dependencies.NONE) {
                parted = unitParted(parted, at);
            }
        }
        return parted;
    }

    /// Tells whether a day is read as part of a name that a verb without a subject follows at once.
    private static boolean isBeforeSubject(List<String> tags, Dependencies tree, int day) {
        int name = tree.head(day);
        if (name <= day || !tree.is(day, "compound") || name + 1 >= tags.size()) {
            return false;
        }
        int verb = tree.head(name);
        return verb > name
                && tree.is(name, "obl", "obl:tmod", "nmod", "nsubj", "nsubj:pass")
                && tree.children(name).stream().noneMatch(c -> c > name)
                && tags.get(name + 1).matches("VBD|VBZ|VBP|MD")
                && IntStream.rangeClosed(day + 1, name).allMatch(i -> tags.get(i).equals("NNP"))
                && tree.children(verb, "nsubj", "nsubj:pass").stream().allMatch(s -> s == name);
    }

    private static Dependencies dayParted(Dependencies tree, int day) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int name = tree.head(day);
        tree.children(name).stream().filter(c -> c < day).forEach(c -> heads[c] = day);
        heads[day] = tree.head(name);
        labels[day] = tree.children(name, "case").isEmpty() ? "obl:tmod" : "obl";
        if (!tree.is(name, "nsubj:pass")) {
            labels[name] = "nsubj";
        }
        return tree.with(heads, labels);
    }

    private static Dependencies unitParted(Dependencies tree, int unit) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int name = unit - 1;
        heads[name] = tree.head(unit);
        labels[name] = tree.is(unit, "obl:tmod", "obl:npmod") ? "obj" : tree.label(unit);
        tree.children(unit).stream().filter(c -> c < name).forEach(c -> heads[c] = name);
        if (!tree.children(unit, "case").isEmpty() && labels[name].equals("obj")) {
            labels[name] = "obl";
        }
        labels[unit] = "obl:tmod";
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
