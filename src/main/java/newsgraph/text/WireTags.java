package newsgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words of agencies that a tagger mistakes: "are due to resume talks" for a curriculum vitae, "his
/// U.S., British and French counterparts" for names, and "a summit set for May" for a set.
final class WireTags {
    private static final Pattern NATIONAL =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|ican|aeli|aqi|stani)|French|German|Dutch|Greek|Swiss"
                            + "|Czech|U\\.S\\.|US|EU|U\\.N\\.|UN|UK");

    private static final Pattern PLANNED =
            Pattern.compile(
                    "summit|meeting|talks|session|conference|visit|trip|hearing|trial|election|vote"
                            + "|referendum|inauguration|round|runoff|ceremony|dinner|lunch|march");

    private WireTags() {}

    /// Tells whether "resume" is what somebody is to do.
    static boolean isResume(List<String> words, List<String> tags, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).equals("resume")
                && lower(words, at - 1).equals("to")
                && tags.get(at + 1).matches("NN.*|JJ|DT|PRP\\$");
    }

    /// Tells whether a word for a nation describes those who follow, with another joined to it.
    static boolean isNational(List<String> words, List<String> tags, int at) {
        if (!tags.get(at).equals("NNP") || !NATIONAL.matcher(words.get(at)).matches()) {
            return false;
        }
        boolean joined = at > 0 && words.get(at - 1).matches("and|,");
        int next = at + 1;
        while (next + 1 < words.size()
                && words.get(next).matches("and|,")
                && NATIONAL.matcher(words.get(next + 1)).matches()) {
            joined = true;
            next += 2;
        }
        while (next < words.size() && tags.get(next).matches("JJ|NN")) {
            next++;
        }
        return joined && next < words.size() && tags.get(next).equals("NNS");
    }

    /// Tells whether "set" says when or where something will be: "a summit set for Oslo", "the
    /// talks set for May", not "a tea set for Oslo".
    static boolean isSetFor(List<String> words, List<String> tags, int at) {
        return at > 0
                && lower(words, at).equals("set")
                && tags.get(at).equals("NN")
                && PLANNED.matcher(lower(words, at - 1)).matches()
                && lower(words, at + 1).equals("for");
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
