package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Makes a clause of what a parser takes for a phrase with a stray verb behind it: in "will strike
/// after talks with the airline broke down" the talks are what broke down, and did so.
final class TalksThatEnded {
    private static final Set<String> LINKS = Set.of("after", "because", "since", "once");

    private static final Pattern ENCOUNTERS =
            Pattern.compile(
                    "meetings?|talks|negotiations|summit|discussions|consultations|mediation"
                            + "|arbitration|conciliation|bargaining");

    /// What encounters do in the past tense.
    private static final Pattern ENDED =
            Pattern.compile(
                    "broke|collapsed|failed|ended|stalled|foundered|faltered|concluded|finished"
                            + "|unravelled|unraveled|fizzled|deadlocked|began|started|opened"
                            + "|resumed|dragged|yielded|produced|brought|made|reached|left|fell"
                            + "|went|got|turned|proved|hit");

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
        if (noun < link || !ENCOUNTERS.matcher(lower(words, noun)).matches()) {
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
        boolean ends = over != Dependencies.NONE && over < link && tree.head(verb) < link;
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
        while (at < words.size() && (tree.dominates(noun, at) || tags.get(at).equals("RB"))) {
            at++;
        }
        boolean acts =
                at < words.size()
                        && tags.get(at).matches("VB[DN]")
                        && ENDED.matcher(lower(words, at)).matches()
                        && tree.children(at, "nsubj", "aux", "aux:pass").stream()
                                .noneMatch(s -> s > link && s != noun);
        return acts ? at : Dependencies.NONE;
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
