package newsgraph.extract.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.knowledge.Gazetteer;

/// Compares names of people, by their words.
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi");

    private static final Pattern ARTICLE = Pattern.compile("^(al|el)-(?=.)");

    /// What stands about a nickname: "Robert \"Bob\" Lund".
    private static final Pattern MARKS = Pattern.compile("^[\"“‘'(]|[\"”’')]$");

    private PersonNames() {}

    /// Returns the words of a name as they are compared: folded, without "Jr." and numerals, the
    /// marks about a nickname and the article of an Arabic name.
    static List<String> words(String name) {
        List<String> words =
                Arrays.stream(Gazetteer.fold(name).split(" ", -1))
                        .map(w -> ARTICLE.matcher(w).replaceFirst(""))
                        .map(w -> MARKS.matcher(w).replaceAll(""))
                        .filter(w -> !w.isEmpty())
                        .toList();
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    static String surname(String name) {
        return words(name).getLast();
    }

    /// Tells whether two names of two words or more can be one person's: one ends with the other,
    /// or the surnames agree and so do the first names, or one is the initial of the other.
    static boolean agree(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.size() < 2 || b.size() < 2) {
            return a.equals(b);
        }
        boolean tail = endsWith(a, b) || endsWith(b, a);
        return tail
                || (a.getLast().equals(b.getLast()) && firstNamesAgree(a.getFirst(), b.getFirst()));
    }

    private static boolean endsWith(List<String> whole, List<String> end) {
        return whole.size() >= end.size()
                && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
    }

    private static boolean firstNamesAgree(String a, String b) {
        return a.equals(b)
                || (a.length() == 1 && b.startsWith(a))
                || (b.length() == 1 && a.startsWith(b));
    }
}
