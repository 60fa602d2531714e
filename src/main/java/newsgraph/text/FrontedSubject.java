package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives a verb the subject right before it that a parser joins to a phrase in front: "In Oslo on
/// Monday, Lund and Voss agreed", "On Monday Lund and Voss agreed".
public final class FrontedSubject {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

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
    public static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        FrontedSubject fronted = new FrontedSubject(words, tags, tree);
        int first = fronted.pastPhrase();
        int beside = first > 1 && first < words.size() ? fronted.pastBeside(first) : 0;
        return beside > 0
                ? new FrontedSubject(words, tags, fronted.tied(first, beside)).given(beside)
                : first > 0 ? fronted.given(first) : tree;
    }

    /// "After talks with the premier, Ann Lund, | the minister left": returns where the subject
    /// begins behind a name beside an office, or an office beside a name; 0 where there is none.
    private int pastBeside(int first) {
        int end = first;
        while (end < tags.size() && tags.get(end).matches("DT|NNPS?|NN|JJ|POS|IN")) {
            end++;
        }
        int verb = end + 1;
        while (verb < tags.size() && tags.get(verb).matches("DT|NNPS?|NN|JJ|POS")) {
            verb++;
        }
        boolean name = tags.subList(first, end).stream().allMatch(t -> t.equals("NNP"));
        boolean beside = tags.get(first - 2).matches("NN") ? name : tags.get(first).equals("DT");
        boolean with = words.subList(0, first).contains("with");
        return with
                        && beside
                        && end > first
                        && verb < tags.size()
                        && tags.get(end).equals(",")
                        && tags.get(end - 1).matches(NOUN)
                        && verb > end + 1
                        && tags.get(verb).matches("VB[DZP]|MD")
                ? end + 1
                : 0;
    }

    /// Returns the tree in which what stands between the commas belongs to the noun before it.
    private Dependencies tied(int first, int behind) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int noun = first - 2;
        int last = first;
        while (last + 2 < behind && tags.get(last + 1).matches("DT|NNPS?|NN|JJ|POS")) {
            last++;
        }
        if (tree.dominates(last, noun)) {
            return tree;
        }
        for (int at = first; at < behind; at++) {
            if (at != last && (heads[at] < first || heads[at] >= behind)) {
                heads[at] = last;
                labels[at] = tags.get(at).equals(",") ? "punct" : label(at);
            }
        }
        int over = heads[last];
        for (int at = behind; at < tags.size(); at++) {
            if (heads[at] >= first && heads[at] < behind) {
                heads[at] = over >= behind ? over : heads[at];
            }
        }
        heads[last] = noun;
        labels[last] = "appos";
        Dependencies tied = new Dependencies(heads, labels);
        return tied.isForest() ? tied : tree;
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
            if (at == from + 1 && isDay(at) && tree.head(at) > at && tree.is(at, "compound")) {
                return at + 1;
            }
        }
        return 0;
    }

    private boolean isDay(int token) {
        return DAYS.contains(words.get(token).toLowerCase(Locale.ROOT));
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
                    labels[at] = label(at);
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
        Dependencies given = new Dependencies(heads, labels);
        return given.isForest() ? given : tree;
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

    private String label(int token) {
        return switch (tags.get(token)) {
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
