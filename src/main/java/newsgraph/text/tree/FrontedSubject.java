package newsgraph.text.tree;

import java.util.ArrayList;
import java.util.List;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Gives a verb the subject right before it that a parser joins to a phrase in front: "In Oslo on
/// Monday, Lund and Voss agreed", "On Monday Lund and Voss agreed".
final class FrontedSubject {
    /// Tags of what stands in a phrase in front, and in a subject.
    private static final String IN_PHRASE = "IN|TO|DT|NNPS?|NNS?|JJ|CD|POS|HYPH|PRP\\$";

    private static final String IN_SUBJECT = "DT|NNPS?|NNS?|JJ|CD|POS|HYPH|PRP\\$|CC|,";

    private static final String NOUN = "NNPS?|NNS?";

    /// How many words the phrase in front has at most.
    private static final int LONGEST = 10;

    private static final int LONGEST_ADVERB = 4;

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private FrontedSubject(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which such a verb has its subject.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        FrontedSubject fronted = new FrontedSubject(words, tags, tree);
        int first = fronted.pastPhrase();
        int past = FrontedDescription.past(words, tags, first);
        if (past > 0) {
            return behind(words, tags, FrontedDescription.tied(tags, tree, first, past), past);
        }
        return first > 0 ? fronted.given(first) : tree;
    }

    /// Returns the tree in which the first verb behind a token has the words between for a subject;
    /// the same where it has one.
    static Dependencies behind(
            List<String> words, List<String> tags, Dependencies tree, int first) {
        return new FrontedSubject(words, tags, tree).given(first);
    }

    /// Returns where the words behind the phrase in front begin; 0 if there is no such phrase.
    private int pastPhrase() {
        int past = pastPhrase(pastAdverb());
        int next = past > 0 && past < tags.size() ? pastPhrase(past) : 0;
        return Math.max(past, next); // "On Monday, during talks with Lund,"
    }

    /// Returns where the words behind an adverb in front begin: "Meanwhile, ", "Hours later, ".
    private int pastAdverb() {
        int comma = tags.indexOf(",");
        boolean adverb =
                comma > 0
                        && comma < LONGEST_ADVERB
                        && comma + 1 < tags.size()
                        && tags.get(comma - 1).matches("RB|NN")
                        && !tags.getFirst().equals("IN");
        return adverb ? comma + 1 : 0;
    }

    private int pastPhrase(int from) {
        if (!tags.get(from).equals("IN")) {
            return 0;
        }
        for (int at = from + 1; at < Math.min(tags.size(), from + LONGEST + 1); at++) {
            if (tags.get(at).equals(",")) {
                return tags.get(at - 1).matches(NOUN + "|CD") ? at + 1 : 0;
            }
            if (!tags.get(at).matches(IN_PHRASE)) {
                return 0;
            }
            boolean day = at == from + 1 && Weekdays.is(words.get(at));
            if (day && tree.head(at) > at && tree.is(at, "compound")) {
                return at + 1;
            }
        }
        return 0;
    }

    private Dependencies given(int first) {
        int end = first;
        while (end < tags.size()
                && (tags.get(end).matches(IN_SUBJECT) || (end > first && isOf(end)))) {
            end++;
        }
        int begin = end; // of what the verb says
        while (begin < tags.size() && tags.get(begin).matches("RB|MD")) {
            begin++;
        }
        int verb = begin < tags.size() ? verb(begin) : Dependencies.NONE;
        boolean closed = end > first && tags.get(end - 1).matches(NOUN);
        boolean without =
                verb != Dependencies.NONE
                        && tree.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty();
        return closed && without ? withSubject(first, end, verb) : tree;
    }

    /// Returns the verb that the words from a token on are or help: "agreed", "have agreed".
    private int verb(int token) {
        if (!tags.get(token).matches("VB[DZP]?")) {
            return Dependencies.NONE;
        }
        return tree.is(token, "aux", "aux:pass", "cop") ? tree.head(token) : token;
    }

    private Dependencies withSubject(int first, int end, int verb) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        List<Integer> nouns = nouns(first, end);
        int subject = nouns.getFirst();
        int from = first;
        for (int noun : nouns) {
            for (int at = from; at < noun; at++) {
                if (heads[at] < from || heads[at] > noun) {
                    heads[at] = noun;
                    labels[at] = label(tags.get(at));
                }
            }
            heads[noun] = noun == subject ? verb : subject;
            labels[noun] = noun == subject ? subjectOf(verb) : "conj";
            from = noun + 1;
        }
        for (int at = 0; at < first; at++) {
            if (heads[at] >= first && heads[at] < end) {
                boolean led = at + 1 < first && tags.get(at).equals("IN");
                heads[at] = led ? at + 1 : verb;
                labels[at] = led ? "case" : tags.get(at).equals(",") ? "punct" : "obl";
            }
        }
        return tree.with(heads, labels);
    }

    private String subjectOf(int verb) {
        return tree.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
    }

    /// Returns the head of each of those that commas and "and" join: the last noun before an "of".
    private List<Integer> nouns(int first, int end) {
        List<Integer> nouns = new ArrayList<>();
        boolean within = false; // what an "of" belongs to
        for (int at = first; at < end; at++) {
            boolean last = at + 1 == end || isOf(at + 1) || tags.get(at + 1).matches("CC|,");
            if (last && !within && tags.get(at).matches(NOUN)) {
                nouns.add(at);
            }
            within = isOf(at) || (within && !tags.get(at).matches("CC|,"));
        }
        return nouns;
    }

    /// "Lund of the union said"
    private boolean isOf(int token) {
        return words.get(token).equals("of");
    }

    /// Returns how a word before a noun hangs on it.
    static String label(String tag) {
        return switch (tag) {
            case "CC" -> "cc";
            case "," -> "punct";
            case "DT" -> "det";
            case "JJ" -> "amod";
            case "CD" -> "nummod";
            case "POS" -> "case";
            case "PRP$" -> "nmod:poss";
            default -> "compound";
        };
    }
}
