package newsgraph.text.tag;

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

    private static final Pattern GENERALS =
            Pattern.compile(
                    "secretary|undersecretary|director|governor|attorney|solicitor|inspector|consul"
                            + "|auditor");

    /// How many words before "hearing" may name the body and lead to it.
    private static final int LONGEST_BODY = 8;

    private WireTags() {}

    /// Tells whether "general" closes an office: "the secretary general met", not "the governor
    /// general elections bring".
    static boolean isOffice(List<String> words, List<String> tags, int at) {
        return at > 0
                && words.get(at).equals("general")
                && tags.get(at).equals("JJ")
                && GENERALS.matcher(words.get(at - 1)).matches()
                && !tags.get(at + 1).matches("NN.*|JJ.*|CD|VBG");
    }

    /// "At a Senate committee hearing on Monday", not "a committee hearing evidence".
    static boolean isHearing(List<String> words, List<String> tags, int at) {
        return at > 0
                && lower(words, at).equals("hearing")
                && tags.get(at).equals("VBG")
                && lower(words, at - 1).matches("(sub)?committee|senate|congressional|panel")
                && tags.get(at + 1).matches("IN|[,.:]")
                && words.subList(Math.max(0, at - LONGEST_BODY), at).stream()
                        .anyMatch(w -> w.matches("at|during|before|told|in"));
    }

    /// Tells whether "resume" is what somebody is to do.
    static boolean isResume(List<String> words, List<String> tags, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).equals("resume")
                && lower(words, at - 1).equals("to")
                && tags.get(at + 1).matches("NN.*|JJ|DT|PRP\\$");
    }

    /// Tells whether somebody is due to host whoever is named next: "is due to host President Ann
    /// Lund", not "ties to host nations".
    static boolean isToHost(List<String> words, List<String> tags, int at) {
        return at > 1
                && lower(words, at).matches("host|chair|visit")
                && tags.get(at).equals("NN")
                && lower(words, at - 1).equals("to")
                && lower(words, at - 2)
                        .matches(
                                "due|set|scheduled|expected|slated|planned|agreed|offered|ready|is|are|was|were")
                && (tags.get(at + 1).matches("NNPS?|PRP\\$?|DT")
                        || Character.isUpperCase(words.get(at + 1).codePointAt(0)));
    }

    /// Tells whether somebody is to have lunch with another: "was to lunch with her", not "is key
    /// to lunch with her".
    static boolean isToLunch(List<String> words, List<String> tags, int at) {
        return at > 1
                && lower(words, at).matches("lunch|breakfast|phone")
                && tags.get(at).equals("NN")
                && lower(words, at - 1).equals("to")
                && lower(words, at - 2)
                        .matches(
                                "due|set|scheduled|expected|slated|planned|plans|wants|hopes|agreed|is|are|was"
                                        + "|were")
                && (lower(words, at + 1).equals("with") || tags.get(at + 1).equals("NNP"));
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

    /// Tells whether a participle says when a meeting will be although a tagger takes it for a verb
    /// of its own: "called off a meeting with Ann Lund planned for Saturday".
    static boolean isPlannedFor(List<String> words, List<String> tags, int at) {
        if (at < 3
                || !tags.get(at).equals("VBD")
                || !lower(words, at).matches("planned|scheduled|arranged|slated|set")
                || !lower(words, at + 1).equals("for")) {
            return false;
        }
        int noun = at - 1;
        while (noun > 0
                && tags.get(noun).matches("NNP?S?|JJ|CC|IN|POS|,")
                && !PLANNED.matcher(lower(words, noun)).matches()) {
            noun--;
        }
        return noun < at - 1
                && PLANNED.matcher(lower(words, noun)).matches()
                && lower(words, noun + 1).matches("with|between|in")
                && tags.subList(0, noun).stream().anyMatch(t -> t.matches("VB[DZPN]"));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    /// "One-on-one talks", whose noun stands behind a word with hyphens.
    static boolean isTalks(List<String> words, List<String> tags, int at) {
        return at > 1
                && words.get(at).equalsIgnoreCase("talks")
                && tags.get(at).equals("VBZ")
                && words.get(at - 2).equals("-");
    }

    /// "After hours of haggling with the banks", of which a tagger makes what somebody does.
    static boolean isHaggling(List<String> words, int at) {
        return at > 1
                && words.get(at).matches("haggling|wrangling|bargaining")
                && words.get(at - 1).equals("of")
                && words.get(at - 2).matches("(hour|day|night|week|month|year)s?");
    }

    /// "Said on condition of anonymity | that", "sat | opposite the ministers".
    static boolean isPreposition(List<String> words, int at) {
        return at > 0
                && (lower(words, at).equals("that")
                        ? lower(words, at - 1).equals("anonymity")
                        : lower(words, at).equals("opposite")
                                && lower(words, at - 1).matches("s[ai]t|sits|sitting|seated"));
    }
}
