package newsgraph.text.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.text.Weekdays;

/// Where "meeting" is what somebody does although a tagger takes it for a noun: "denied meeting Ann
/// Lund", "toured the land, meeting Ann Lund", "Meeting Ann Lund in Oslo, he said".
public final class GerundTags {
    /// Verbs that take a gerund and hardly ever "meeting" without an article, in all their forms.
    public static final Pattern OVER_GERUNDS =
            Pattern.compile(
                    "(acknowledg|admi|advocat|anticipat|avoid|conced|confess|confirm|consider|contemplat"
                            + "|defend|delay|den[iy]|describ|disclos|disput|dodg|dread|duck|enjoy|envisag"
                            + "|evad|favo|float|imagin|justif|mention|mull|oppos|ponder|postpon|prefer"
                            + "|propos|recall|recollect|recommend|recount|regret|relish|remember|resist"
                            + "|reveal|risk|shun|skip|suggest|weigh).*");

    /// Ends of words for people whom one meets.
    private static final Pattern PEOPLE =
            Pattern.compile(
                    ".*(leader|official|representative|minister|lawmaker|diplomat|envoy|adviser"
                            + "|advisor|delegate|negotiator|executive|commander|rebel|lawyer"
                            + "|activist|agent|worker|banker|farmer|senator|governor|mayor"
                            + "|ambassador|member|lobbyist|investor|donor|operative)s?");

    /// Words whose "to" takes a gerund.
    private static final Set<String> TO_GERUNDS =
            Set.of(
                    "forward",
                    "prior",
                    "open",
                    "opposed",
                    "committed",
                    "objected",
                    "objects",
                    "averse",
                    "close",
                    "closer",
                    "addition",
                    "admitted",
                    "agree",
                    "agreed",
                    "agrees",
                    "consent",
                    "consented",
                    "guilty",
                    "confessed",
                    "resorted");

    private static final Pattern MONTH =
            Pattern.compile(
                    "January|February|March|April|May|June|July|August|September|October|November"
                            + "|December");

    private GerundTags() {}

    /// "Denied meeting Ann Lund", "spoke of meeting Spanish officials", "shows Ann Lund meeting
    /// her", "toured the land, meeting Ann Lund", not "held meeting Monday".
    static boolean is(List<String> words, List<String> tags, int at) {
        int next = tags.get(at + 1).equals("JJ") && at + 2 < tags.size() ? at + 2 : at + 1;
        boolean whom =
                tags.get(next).startsWith("NNP")
                        ? !isTime(words.get(next))
                        : next > at + 1 && tags.get(next).equals("NNS");
        whom |= isUnder(words, tags, at) && isPeople(words, tags, at + 1);
        whom |= isTitled(words, tags, at + 1);
        boolean over =
                at > 0
                        && (tags.get(at - 1).startsWith("VB")
                                ? isUnder(words, tags, at)
                                : lower(words, at - 1)
                                                .matches(
                                                        "of|on|in|at|about|against|from|into|for|by"
                                                                + "|before|after|without|while"
                                                                + "|when|upon|besides|despite")
                                        || isRuledOut(words, at)
                                        || isLookedForwardTo(words, at)
                                        || isBehindVerb(words, tags, at)
                                        || isSecond(words, tags, at)
                                        || isSpent(words, tags, at)
                                        || isShown(words, tags, at - 1));
        return lower(words, at).equals("meeting")
                && whom
                && (at == 0
                        ? tags.get(0).startsWith("NN") && isFronted(words, tags)
                        : tags.get(at).equals("NN") && over);
    }

    private static boolean isTime(String word) {
        return Weekdays.is(word) || MONTH.matcher(word).matches();
    }

    private static boolean isUnder(List<String> words, List<String> tags, int at) {
        return at > 0
                && tags.get(at - 1).startsWith("VB")
                && OVER_GERUNDS.matcher(lower(words, at - 1)).matches();
    }

    /// "Union leaders", "representatives of the union", not "requests", "rooms".
    private static boolean isPeople(List<String> words, List<String> tags, int from) {
        int last = from;
        while (last + 1 < tags.size() && tags.get(last + 1).matches("NNS?")) {
            last++;
        }
        return tags.get(last).equals("NNS") && PEOPLE.matcher(lower(words, last)).matches();
    }

    /// "Union leader Ann Lund", "rebel commander Lund", not "room Oslo".
    private static boolean isTitled(List<String> words, List<String> tags, int from) {
        int name = from;
        while (name + 1 < tags.size() && tags.get(name).equals("NN")) {
            name++;
        }
        return name > from
                && tags.get(name).startsWith("NNP")
                && PEOPLE.matcher(lower(words, name - 1)).matches();
    }

    /// "Meeting Ann Lund in Oslo, Voss said": no verb before the comma, a subject behind it.
    private static boolean isFronted(List<String> words, List<String> tags) {
        int comma = words.indexOf(",");
        return comma > 0
                && comma + 2 < words.size()
                && tags.subList(0, comma).stream().noneMatch(t -> t.matches("VB[DZP]|MD"))
                && tags.get(comma + 1).matches("NNP|PRP|DT")
                && tags.subList(comma, tags.size()).stream().anyMatch(t -> t.matches("VB[DZP]"));
    }

    /// "Ruled out meeting", the gerund at a place.
    public static boolean isRuledOut(List<String> words, int at) {
        return at > 1
                && lower(words, at - 1).equals("out")
                && lower(words, at - 2).matches("rul(e|es|ed|ing)");
    }

    /// "Looked forward to meeting Ann Lund", "was open to meeting her".
    private static boolean isLookedForwardTo(List<String> words, int at) {
        return at > 1
                && lower(words, at - 1).equals("to")
                && TO_GERUNDS.contains(lower(words, at - 2));
    }

    /// "Toured the land, meeting Ann Lund", "flew home, first meeting Ann Lund".
    private static boolean isBehindVerb(List<String> words, List<String> tags, int at) {
        int before = tags.get(at - 1).equals("RB") ? at - 2 : at - 1;
        return before > 0
                && words.get(before).equals(",")
                && tags.subList(0, before).stream().anyMatch(t -> t.matches("VB[DZPN]"));
    }

    /// "After touring the docks and meeting Ann Lund".
    private static boolean isSecond(List<String> words, List<String> tags, int at) {
        if (!lower(words, at - 1).equals("and")) {
            return false;
        }
        int first = at - 2;
        while (first > 0 && !tags.get(first).matches("VB.*|MD|[.:]")) {
            first--;
        }
        return first > 0
                && tags.get(first).equals("VBG")
                && tags.get(first - 1).equals("IN")
                && !lower(words, first - 1).equals("that");
    }

    /// "Spent the morning meeting Ann Lund".
    private static boolean isSpent(List<String> words, List<String> tags, int at) {
        int spends = at - 1;
        while (spends > 0 && tags.get(spends).matches("DT|JJ|CD|NNS?|PRP\\$|IN")) {
            spends--;
        }
        return spends < at - 1
                && tags.get(at - 1).startsWith("NN")
                && lower(words, spends).matches("spen(t|ds?|ding)");
    }

    /// "A photo shows Spanish President Ann Lund": who is seen doing what follows.
    private static boolean isShown(List<String> words, List<String> tags, int name) {
        int before = name;
        while (before > 0 && tags.get(before).matches("NNP|NN|JJ|POS|HYPH")) {
            before--;
        }
        return tags.get(name).equals("NNP") && lower(words, before).matches("show(s|ed|ing|n)?");
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
