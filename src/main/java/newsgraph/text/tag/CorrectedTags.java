package newsgraph.text.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Corrects what a tagger gets wrong and the words around tell: it takes the verb for a noun where
/// several people are told of by a word that has no plural ("as the pair gear up to visit", "the
/// two head to Paris") or "will" stands before it ("will chair the session"), "to" for a
/// preposition before a verb ("used the call to reiterate it"), "her" for whose something is before
/// what cannot be hers ("a day with her at home"), "visiting" before a guest for what somebody
/// does, the end of a hyphened name for a preposition ("Han Se-in met"), and a gerund before whom
/// one meets for a noun ("denied meeting Ann Lund").
public final class CorrectedTags {
    private static final Set<String> SEVERAL =
            Set.of("pair", "duo", "trio", "couple", "twosome", "foursome", "two", "three", "four");

    private static final Set<String> BEFORE = Set.of("the", "both");

    /// Tags of what follows a verb, and hardly ever a noun that another one names more closely.
    private static final Set<String> BEHIND =
            Set.of("IN", "TO", "RP", "RB", "DT", "PRP", "PRP$", "NNP", "NNPS");

    private static final Set<String> BEFORE_GUEST =
            Set.of("with", "to", "by", "from", "between", "for", "of");

    /// Verbs before "visiting" somebody or something.
    private static final Pattern BEFORE_GERUND =
            Pattern.compile(
                    "be|is|are|was|were|been|am|'s|'re|'m|keep|kept|start(ed)?|stop(ped)?|began"
                            + "|like|love|finished|includes?|included");

    /// How many words before "hearing" may name the body and lead to it.
    private static final int LONGEST_BODY = 8;

    private CorrectedTags() {}

    /// Returns Penn Treebank tags: such verbs are `VBP`, such a "to" is `TO`.
    ///
    /// @param words of one sentence, a tag each
    public static List<String> of(List<String> words, List<String> tags) {
        List<String> corrected = new ArrayList<>(tags);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (isVerbOfSeveral(words, tags, at)) {
                corrected.set(at, "VBP");
            }
            if (lower(words, at).equals("to") && tags.get(at + 1).equals("VB")) {
                corrected.set(at, "TO");
            }
            if (isVerbBehindModal(tags, at) || ListedPlans.is(words, tags, at)) {
                corrected.set(at, "VB");
            }
            if (WireTags.isResume(words, tags, at)
                    || WireTags.isToHost(words, tags, at)
                    || WireTags.isToLunch(words, tags, at)) {
                corrected.set(at - 1, "TO");
                corrected.set(at, "VB");
            }
            if (WireTags.isHaggling(words, at)) {
                corrected.set(at, "NN");
            }
            if (WireTags.isTalks(words, tags, at)) {
                corrected.set(at, "NNS");
            }
            if (WireTags.isNational(words, tags, at)) {
                corrected.set(at, "JJ");
            }
            if (WireTags.isSetFor(words, tags, at) || WireTags.isPlannedFor(words, tags, at)) {
                corrected.set(at, "VBN");
            }
            if (isVisiting(words, tags, at)) {
                corrected.set(at, "JJ");
            }
            if (isMeetingOfGroup(words, tags, at)) {
                corrected.set(at, "VBG");
            }
            if (isObject(words, tags, at)) {
                corrected.set(at, "PRP");
            }
            if (isHad(words, tags, at)) {
                corrected.set(at, "VBD");
            }
            if (isEndOfName(words, tags, at)) {
                corrected.set(at, "NNP");
            }
            if (GerundTags.is(words, tags, at)) {
                corrected.set(at, "VBG");
            }
            if (ReducedClause.isParticiple(words, tags, at)
                    || ReducedClause.isDoneBy(words, tags, at)) {
                corrected.set(at, "VBN");
            }
            if (WireTags.isPreposition(words, at)) {
                corrected.set(at, "IN");
            }
            if (WireTags.isHearing(words, tags, at) || WireTags.isOffice(words, tags, at)) {
                corrected.set(at, "NN");
            }
            if (isVisits(words, tags, at) || FiniteVerb.isOfHost(words, tags, at)) {
                corrected.set(at, "VBZ");
            }
            if (FiniteVerb.isWoundUp(words, tags, at)
                    || FiniteVerb.isHeldBySeveral(words, tags, at)
                    || FiniteVerb.isOfTheTwo(words, tags, at)
                    || FiniteVerb.isOfWhose(words, tags, at)
                    || FiniteVerb.is(words, tags, at)) {
                corrected.set(at, "VBD");
            }
            if (isBrief(words, tags, at)) {
                corrected.set(at - 1, "TO");
                corrected.set(at, "VB");
            }
            if (isFirstMet(words, tags, at)) {
                corrected.set(at, "RB");
                corrected.set(at + 1, "VBD");
            }
            if (lower(words, at).equals("closeted") && tags.get(at).startsWith("JJ")) {
                corrected.set(at, "VBN");
            }
        }
        return List.copyOf(corrected);
    }

    private static boolean isVerbOfSeveral(List<String> words, List<String> tags, int at) {
        return at > 1
                && SEVERAL.contains(lower(words, at - 1))
                && BEFORE.contains(lower(words, at - 2))
                && (tags.get(at).equals("NN") || tags.get(at).equals("VB"))
                && (lower(words, at).equals("meet") || BEHIND.contains(tags.get(at + 1)));
    }

    /// "The two first met in Oslo", not "both first met goals".
    private static boolean isFirstMet(List<String> words, List<String> tags, int at) {
        return at > 1
                && lower(words, at).matches("first|last")
                && tags.get(at).equals("JJ")
                && SEVERAL.contains(lower(words, at - 1))
                && BEFORE.contains(lower(words, at - 2))
                && (tags.get(at + 1).matches("VBN|VBD") || lower(words, at + 1).equals("spoke"));
    }

    /// "Will chair the session", "will host her".
    private static boolean isVerbBehindModal(List<String> tags, int at) {
        return at > 0
                && tags.get(at - 1).equals("MD")
                && tags.get(at).equals("NN")
                && tags.get(at + 1).matches("DT|PRP\\$?|NNP");
    }

    /// "Met the visiting king", "told visiting officials", where a parse takes "visiting" for the
    /// verb; not "was visiting the king", "after visiting Spain", "was seen visiting the king",
    /// "meeting farmers and visiting the king".
    private static boolean isVisiting(List<String> words, List<String> tags, int at) {
        boolean done =
                at > 1
                        && (tags.get(at - 1).equals("VBN")
                                ? !lower(words, at - 2).matches("ha[sd]|have|'ve|'d")
                                : tags.get(at - 1).equals("CC")
                                        && words.subList(0, at).stream()
                                                .anyMatch(w -> w.endsWith("ing")));
        return at > 0
                && !done
                && lower(words, at).equals("visiting")
                && (isOwner(words, tags, at - 1)
                        || !BEFORE_GERUND.matcher(lower(words, at - 1)).matches())
                && !GerundTags.OVER_GERUNDS.matcher(lower(words, at - 1)).matches()
                && (tags.get(at - 1).matches("POS|DT|PRP\\$|JJ|CC|VB[DNPZ]?")
                        || BEFORE_GUEST.contains(lower(words, at - 1))
                        || lower(words, at - 1).equals("meeting"))
                && tags.get(at + 1).matches("NNP?S?|JJ");
    }

    /// "Jordan's visiting king", "Jordan's visiting King Hussein", not "Spain's visiting Norway",
    /// where the mark may as well be a verb.
    private static boolean isOwner(List<String> words, List<String> tags, int mark) {
        return lower(words, mark).equals("'s")
                && tags.get(mark).equals("POS")
                && mark + 3 < tags.size()
                && (tags.get(mark + 2).matches("NNS?|JJ")
                        || (tags.get(mark + 2).equals("NNP") && tags.get(mark + 3).equals("NNP")));
    }

    /// "Ministers meeting in Vienna agreed", "ministers, meeting here, agreed": a plural before it,
    /// and the verb of the sentence behind.
    private static boolean isMeetingOfGroup(List<String> words, List<String> tags, int at) {
        return at > 0
                && lower(words, at).equals("meeting")
                && tags.get(at).equals("NN")
                && (isPlural(words, tags, at - 1)
                        || (at > 1
                                && words.get(at - 1).equals(",")
                                && isPlural(words, tags, at - 2)))
                && lower(words, at + 1).matches("in|at|here")
                && tags.subList(at, tags.size()).stream().anyMatch(t -> t.matches("VB[DZPN]"))
                && (at == 1 || tags.get(at - 2).matches("JJ|NNP?S?|CD|DT|HYPH"));
    }

    private static boolean isPlural(List<String> words, List<String> tags, int at) {
        return (tags.get(at).matches("NNP?S|NNP") && lower(words, at).endsWith("s"))
                || isPluralOf(words, tags, at);
    }

    /// "Foreign ministers of the African Union, meeting in": a plural that opens the sentence, and
    /// of whom or what.
    private static boolean isPluralOf(List<String> words, List<String> tags, int last) {
        int at = last;
        boolean of = false;
        boolean list = false;
        while (at > 0
                && (tags.get(at).matches("NN.*|JJ|DT|CD|CC|IN|HYPH|POS")
                        || (list && words.get(at).equals(",")))) {
            list |= tags.get(at).equals("CC");
            of |= lower(words, at).matches("of|from");
            if (of && lower(words, at).matches("of|from") && tags.get(at - 1).equals("NNS")) {
                return at <= LONGEST_BODY;
            }
            at--;
        }
        return false;
    }

    /// "Spent a day with her at home": nothing follows that could be hers.
    private static boolean isObject(List<String> words, List<String> tags, int at) {
        return lower(words, at).equals("her")
                && tags.get(at).equals("PRP$")
                && tags.get(at + 1).matches("IN|TO|DT|CC|[,.:]|MD|W.*");
    }

    /// "She'd met him", "he'd not told her", not "she'd meet him", "he'd come" (which may be
    /// either).
    private static boolean isHad(List<String> words, List<String> tags, int at) {
        int verb = at + 1;
        while (verb + 1 < words.size() && tags.get(verb).startsWith("RB")) {
            verb++;
        }
        return lower(words, at).matches("['’]d")
                && tags.get(at).equals("MD")
                && tags.get(verb).matches("VBN|VBD");
    }

    /// "Jae-in", not "upon" in "Stratford-upon-Avon", nor a word behind a dash.
    private static boolean isEndOfName(List<String> words, List<String> tags, int at) {
        return at > 1
                && tags.get(at - 1).equals("HYPH")
                && tags.get(at - 2).equals("NNP")
                && tags.get(at).matches("IN|TO|RP")
                && !words.get(at + 1).equals("-");
    }

    /// "When President Lund visits next week", not "when state visits resume".
    private static boolean isVisits(List<String> words, List<String> tags, int at) {
        return at > 1
                && lower(words, at).equals("visits")
                && tags.get(at).equals("NNS")
                && tags.get(at - 1).equals("NNP")
                && tags.get(at + 1).matches("[,.:]|IN|JJ|DT|RB")
                && isInWhenClause(words, tags, at);
    }

    private static boolean isInWhenClause(List<String> words, List<String> tags, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (lower(words, before).matches("when|while|once|if|until")) {
                return true;
            }
            if (!tags.get(before).matches("NNP|NN|JJ|DT|POS")) {
                return false;
            }
        }
        return false;
    }

    /// "Flew home to brief the king", "to brief Spanish officials", not "led to brief clashes".
    private static boolean isBrief(List<String> words, List<String> tags, int at) {
        return at > 0
                && lower(words, at).equals("brief")
                && !tags.get(at).startsWith("VB")
                && lower(words, at - 1).equals("to")
                && (tags.get(at + 1).matches("DT|PRP\\$?|NNPS?")
                        || (tags.get(at + 1).equals("JJ")
                                && Character.isUpperCase(words.get(at + 1).codePointAt(0))));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
