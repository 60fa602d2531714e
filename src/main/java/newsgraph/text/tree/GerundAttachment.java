package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.tag.GerundTags;

/// Corrects what a parser gets wrong and the words tell: it takes "meeting" behind a preposition, a
/// verb or a comma for an adjective of whom somebody meets ("spoke of meeting Ann Lund", "avoided
/// meeting her mother", "toured the land, meeting Ann Lund", "Meeting Ann Lund, he said"), and
/// "holding" for one of talks ("was blamed for holding talks", "stayed a week, holding talks"), and
/// "refusing" for who comes ("was jailed for refusing to come").
final class GerundAttachment {
    private static final Set<String> DESCRIBING = Set.of("amod", "compound");

    private static final Set<String> HOLDING =
            Set.of(
                    "holding",
                    "having",
                    "attending",
                    "hosting",
                    "joining",
                    "seeking",
                    "skipping",
                    "boycotting",
                    "postponing",
                    "cancelling",
                    "canceling",
                    "suspending",
                    "scrapping",
                    "abandoning",
                    "quitting",
                    "rejecting",
                    "refusing",
                    "resuming",
                    "restarting",
                    "mediating",
                    "brokering");

    /// What somebody does about going somewhere or doing something.
    private static final Set<String> REFUSING = Set.of("refusing", "declining", "failing");

    private static final Set<String> HELD =
            Set.of("talks", "meetings", "discussions", "negotiations", "consultations", "dialogue");

    private GerundAttachment() {}

    /// Returns the tree in which such a gerund has the preposition, and its object.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        if (isFronted(words, tags, tree)) {
            return of(words, tags, asClauseOf(tree, 0, tree.head(object(tree, 0)), "advcl"));
        }
        for (int at = 1; at < words.size(); at++) {
            if (isTakenForSubject(words, tags, tree, at)) {
                return of(words, tags, withInfinitive(tree, at));
            }
            boolean gerund =
                    isGerund(words, at, tree.head(at))
                            && tags.get(at).equals("VBG")
                            && DESCRIBING.contains(tree.label(at))
                            && tree.head(at) > at;
            boolean led =
                    gerund
                            && tree.label(link(tags, at)).equals("case")
                            && tree.head(link(tags, at)) == object(tree, at);
            if (led) {
                return of(words, tags, withObject(tree, at, link(tags, at)));
            }
            if (gerund && isUnderVerb(words, tree, at)) {
                return of(words, tags, asClauseOf(tree, at, tree.head(object(tree, at)), "xcomp"));
            }
            if (gerund && isBehindVerb(words, tags, tree, at)) {
                return of(words, tags, asClauseOf(tree, at, tree.head(object(tree, at)), "advcl"));
            }
        }
        return tree;
    }

    /// Returns the word before a gerund and an adverb of it: "without | ever meeting Ann Lund".
    private static int link(List<String> tags, int gerund) {
        return gerund > 1 && tags.get(gerund - 1).equals("RB") ? gerund - 2 : gerund - 1;
    }

    private static boolean isGerund(List<String> words, int at, int noun) {
        String word = words.get(at).toLowerCase(Locale.ROOT);
        return word.matches("meeting|seeing|hosting|welcoming|greeting|telephoning|phoning")
                || (HOLDING.contains(word)
                        && noun > at
                        && HELD.contains(words.get(noun).toLowerCase(Locale.ROOT)));
    }

    /// "Avoided meeting Ann Lund", "ruled out meeting union leader Ann Lund".
    private static boolean isUnderVerb(List<String> words, Dependencies tree, int gerund) {
        int object = object(tree, gerund);
        int verb = tree.head(object);
        return tree.is(object, "obj")
                && (verb == gerund - 1
                        ? GerundTags.OVER_GERUNDS.matcher(lower(words, verb)).matches()
                        : verb == gerund - 2 && GerundTags.isRuledOut(words, gerund));
    }

    /// "Meeting Ann Lund, he said", where both are taken for who said.
    private static boolean isFronted(List<String> words, List<String> tags, Dependencies tree) {
        int whom = object(tree, 0);
        return isGerund(words, 0, whom)
                && tags.getFirst().equals("VBG")
                && DESCRIBING.contains(tree.label(0))
                && tree.label(whom).equals("nsubj")
                && tree.children(tree.head(whom), "nsubj").size() > 1;
    }

    /// "Toured the land, meeting Ann Lund", where she is taken for what else is toured.
    private static boolean isBehindVerb(
            List<String> words, List<String> tags, Dependencies tree, int gerund) {
        int object = object(tree, gerund);
        int verb = tree.head(object);
        return words.get(gerund - 1).equals(",")
                && verb != Dependencies.NONE
                && verb < gerund
                && tags.get(verb).startsWith("VB")
                && tree.label(object).matches("obj|obl.*|conj|appos|dep|xcomp");
    }

    /// Whom a gerund describes, beyond his titles: "meeting President Carl Voss".
    private static int object(Dependencies tree, int gerund) {
        int object = tree.head(gerund);
        while (object != Dependencies.NONE
                && tree.head(object) != Dependencies.NONE
                && tree.is(object, "compound")) {
            object = tree.head(object);
        }
        return object;
    }

    /// "Jailed for refusing to turn up", where a parse has the refusing turn up.
    private static boolean isTakenForSubject(
            List<String> words, List<String> tags, Dependencies tree, int gerund) {
        int verb = tree.head(gerund);
        return REFUSING.contains(lower(words, gerund))
                && tree.label(gerund).equals("nsubj")
                && verb == gerund + 2
                && tags.get(gerund + 1).equals("TO")
                && tree.head(gerund + 1) == verb
                && tree.label(gerund - 1).equals("mark")
                && tree.head(gerund - 1) == verb
                && tree.head(verb) != Dependencies.NONE;
    }

    private static Dependencies withInfinitive(Dependencies tree, int gerund) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int verb = heads[gerund];
        heads[gerund] = heads[verb];
        labels[gerund] = labels[verb];
        heads[verb] = gerund;
        labels[verb] = "xcomp";
        heads[gerund - 1] = gerund;
        return tree.with(heads, labels);
    }

    private static Dependencies asClauseOf(Dependencies tree, int gerund, int verb, String label) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int object = object(tree, gerund);
        heads[gerund] = verb;
        labels[gerund] = label;
        heads[object] = gerund;
        labels[object] = "obj";
        return tree.with(heads, labels);
    }

    private static Dependencies withObject(Dependencies tree, int gerund, int link) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int object = object(tree, gerund);
        heads[gerund] = heads[object];
        labels[gerund] = labels[object].equals("nmod") ? "acl" : "advcl";
        heads[object] = gerund;
        labels[object] = "obj";
        heads[link] = gerund;
        labels[link] = "mark";
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
