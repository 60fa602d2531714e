package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Makes a clause of what a parser takes for a phrase with a stray verb behind it: in "will strike
/// after talks with the airline broke down" the talks are what broke down, and did so.
final class TalksThatEnded {
    private static final Set<String> LINKS = Set.of("after", "because", "since", "once");

    private static final Pattern ENCOUNTERS =
            Pattern.compile(
                    "meetings?|talks|negotiations|summit|discussions|consultations|mediation"
                            + "|arbitration|conciliation|bargaining|sessions?|calls?|visits?|trip"
                            + "|dinner|lunch|breakfast|conversations?|encounters?|audience"
                            + "|conferences?|hearings?");

    /// How long, or how often: "hours of talks", "a second round of talks".
    private static final Pattern LENGTHS =
            Pattern.compile("(hour|day|week|month|round|night|series|bout|minute|year)s?");

    /// What encounters do in the past tense.
    private static final Pattern ENDED =
            Pattern.compile(
                    "broke|collapsed|failed|ended|stalled|foundered|faltered|concluded|finished"
                            + "|unravelled|unraveled|fizzled|deadlocked|began|started|opened"
                            + "|resumed|dragged|yielded|produced|brought|made|reached|left|fell"
                            + "|went|got|turned|proved|hit|cleared|led|paved|saw|ran|lasted|gave"
                            + "|set|did|raised|helped|came|took|lifted|dashed|revived|eased"
                            + "|appeared|seemed|ground|descended|showed|exposed|cemented"
                            + "|convinced|persuaded");

    private TalksThatEnded() {}

    /// Returns the tree in which such an encounter is the subject of the verb behind it.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int link = 0; link + 2 < words.size(); link++) {
            if (LINKS.contains(lower(words, link)) && corrected.is(link, "case")) {
                corrected = corrected(words, tags, corrected, link);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int link) {
        int noun = tree.head(link);
        if (noun < link || !isEncounter(words, tree, noun)) {
            return tree;
        }
        int verb = verb(words, tags, tree, link, noun);
        if (verb == Dependencies.NONE) {
            return tree;
        }
        if (tree.head(verb) == Dependencies.NONE) {
            return fronted(tags, tree, link, noun, verb);
        }
        int over = tree.head(noun) == verb ? tree.head(verb) : tree.head(noun);
        boolean ends =
                over != Dependencies.NONE
                        && over < link
                        && (tree.head(verb) < link
                                || tree.dominates(noun, verb)
                                || (tree.is(verb, "nsubj") && tree.head(verb) == verb + 2));
        if (!ends) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        for (int other : tree.children(verb, "nsubj")) { // "plans a strike after talks stalled"
            if (other != noun) {
                heads[other] = tree.head(verb);
                labels[other] = "obj";
            }
        }
        if (tree.is(verb, "nsubj") && tree.head(verb) == verb + 2) { // "failed to settle"
            heads[verb] = tree.head(verb + 2);
            heads[verb + 2] = verb;
            labels[verb + 2] = "xcomp";
        }
        heads[verb] = over;
        for (int time = noun + 1; time < verb; time++) { // "after a session Monday brought"
            if (tree.head(time) == over && isDay(words, tags, time)) {
                heads[time] = noun;
                labels[time] = "nmod";
            }
        }
        makeClause(heads, labels, link, noun, verb);
        return tree.with(heads, labels);
    }

    /// "After talks with the port collapsed, the dockers called a strike": what they did is the
    /// main clause.
    private static Dependencies fronted(
            List<String> tags, Dependencies tree, int link, int noun, int verb) {
        int main =
                tree.children(verb, "parataxis", "ccomp", "dep", "conj").stream()
                        .filter(c -> c > verb && tags.get(c).matches("VB[DZP]"))
                        .filter(c -> !tree.children(c, "nsubj", "nsubj:pass").isEmpty())
                        .findFirst()
                        .orElse(Dependencies.NONE);
        if (main == Dependencies.NONE || tree.head(noun) != verb) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        tree.children(verb, "punct").forEach(p -> heads[p] = main);
        heads[main] = Dependencies.NONE;
        labels[main] = "root";
        heads[verb] = main;
        makeClause(heads, labels, link, noun, verb);
        return tree.with(heads, labels);
    }

    private static void makeClause(int[] heads, String[] labels, int link, int noun, int verb) {
        labels[verb] = "advcl";
        heads[noun] = verb;
        labels[noun] = "nsubj";
        heads[link] = verb;
        labels[link] = "mark";
    }

    /// Returns the verb right behind the phrase, which has no subject of its own.
    private static int verb(
            List<String> words, List<String> tags, Dependencies tree, int link, int noun) {
        int at = noun + 1;
        while (at < words.size()
                && (!isVerb(words, tags, at) || isOfAnother(tree, noun, at))
                && isWithin(words, tags, tree, noun, at)) {
            at++;
        }
        boolean acts =
                at < words.size()
                        && isVerb(words, tags, at)
                        && tree.children(at, "nsubj", "aux", "aux:pass").stream()
                                .noneMatch(s -> s > link && s != noun);
        return acts ? at : Dependencies.NONE;
    }

    /// "Talks with a delegation | led by Lund"
    private static boolean isOfAnother(Dependencies tree, int noun, int verb) {
        return tree.is(verb, "acl") && tree.head(verb) != noun;
    }

    private static boolean isVerb(List<String> words, List<String> tags, int at) {
        return tags.get(at).matches("VB[DN]") && ENDED.matcher(lower(words, at)).matches();
    }

    /// Tells whether a word may stand between encounter and verb: what is said of the encounter,
    /// and its day, wherever that hangs.
    private static boolean isWithin(
            List<String> words, List<String> tags, Dependencies tree, int noun, int at) {
        return tree.dominates(noun, at)
                || tags.get(at).equals("RB")
                || isDay(words, tags, at)
                || (at + 1 < words.size()
                        && tags.get(at).equals("IN")
                        && isDay(words, tags, at + 1));
    }

    private static boolean isDay(List<String> words, List<String> tags, int at) {
        return tags.get(at).startsWith("NN") && Weekdays.is(words.get(at));
    }

    /// "After talks", "after hours of talks".
    private static boolean isEncounter(List<String> words, Dependencies tree, int noun) {
        return ENCOUNTERS.matcher(lower(words, noun)).matches()
                || (LENGTHS.matcher(lower(words, noun)).matches()
                        && tree.children(noun, "nmod").stream()
                                .anyMatch(n -> ENCOUNTERS.matcher(lower(words, n)).matches()));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
