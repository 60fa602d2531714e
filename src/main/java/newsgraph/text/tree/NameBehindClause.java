package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Gives a verb the name right before it that a parser takes for a further name of whom the clause
/// in front tells: "After meeting Ann Voss, Peter Lund called", "Having met Ann Voss, Peter Lund
/// went", "Leaving talks with Ann Voss, Peter Lund said", "Hours before he met Ann Voss, Peter Lund
/// spoke". Behind such a clause and its comma there is no other subject.
final class NameBehindClause {
    private static final Set<String> OPENING =
            Set.of(
                    "after",
                    "before",
                    "while",
                    "when",
                    "since",
                    "prior",
                    "ahead",
                    "as",
                    "until",
                    "by",
                    "on",
                    "upon",
                    "without",
                    "besides",
                    "despite",
                    "having",
                    "instead",
                    "rather",
                    "hours",
                    "minutes",
                    "days",
                    "weeks",
                    "shortly",
                    "soon",
                    "just",
                    "moments",
                    "though",
                    "although",
                    "because");

    /// How many words may tell when or how, before the verb of the clause in front.
    private static final int LONGEST_OPENING = 7;

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private NameBehindClause(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which the name is the subject of the verb behind it.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        boolean opens =
                !words.isEmpty()
                        && (OPENING.contains(words.getFirst().toLowerCase(Locale.ROOT))
                                || tags.getFirst().matches("VB[GN]"));
        return opens ? new NameBehindClause(words, tags, tree).corrected() : tree;
    }

    private Dependencies corrected() {
        int first = verbInFront();
        if (first == Dependencies.NONE) {
            return tree;
        }
        for (int name = first + 2; name + 1 < words.size(); name++) {
            int before = tree.head(name);
            int verb = verbBehind(name);
            boolean misread =
                    tree.is(name, "appos")
                            && tags.get(name).startsWith("NNP")
                            && (before > first || before == 0)
                            && before < name
                            && words.get(nameStart(name) - 1).equals(",")
                            && verb != Dependencies.NONE
                            && (tree.head(before) == verb || isFreeOfSubject(verb));
            if (misread) {
                return given(first, before, name, verb);
            }
        }
        return tree;
    }

    /// Returns the verb of the clause in front.
    private int verbInFront() {
        for (int at = 0; at < Math.min(words.size(), LONGEST_OPENING); at++) {
            if (tags.get(at).matches("VB[GND]?") && !isHelping(at)) {
                return at;
            }
            if (at == 1 && tags.get(at).equals("NN") && words.get(at).endsWith("ing")) {
                return at; // "While meeting with Ann Voss"
            }
            if (tags.get(at).equals(",")) {
                return Dependencies.NONE;
            }
        }
        return Dependencies.NONE;
    }

    /// "Having | met", "was | to meet": a verb that only helps the one behind it.
    private boolean isHelping(int token) {
        return tree.is(token, "aux", "aux:pass", "cop") && tree.head(token) > token;
    }

    private int nameStart(int name) {
        int start = name;
        while (start > 1 && tags.get(start - 1).matches("NNPS?|NN|JJ|HYPH")) {
            start--;
        }
        return start;
    }

    private int verbBehind(int name) {
        int at = name + 1;
        while (at < words.size() && tags.get(at).equals("RB")) {
            at++;
        }
        if (at == words.size() || !tags.get(at).matches("VB[DZP]|MD")) {
            return Dependencies.NONE;
        }
        boolean helps = tree.is(at, "aux", "aux:pass", "cop") && tree.head(at) > at;
        return helps ? tree.head(at) : at;
    }

    private boolean isFreeOfSubject(int verb) {
        return tree.children(verb, "nsubj", "nsubj:pass").stream()
                .allMatch(s -> s == 0 || !tags.get(s).startsWith("NNP"));
    }

    private Dependencies given(int first, int before, int name, int verb) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int comma = nameStart(name) - 1;
        for (int at = 0; at < comma; at++) {
            boolean subject = heads[at] == verb && labels[at].startsWith("nsubj");
            if (subject && at == before && at > first) {
                heads[at] = lastVerb(before);
                labels[at] = tree.children(at, "case").isEmpty() ? "obj" : "obl";
            } else if (subject && at != first) {
                labels[at] = "obl";
            } else if (heads[at] == before && tags.get(at).equals("IN") && at < first) {
                heads[at] = first;
                labels[at] = "mark";
            }
        }
        if (heads[verb] == first || heads[first] == Dependencies.NONE) {
            heads[verb] = Dependencies.NONE;
            labels[verb] = "root";
            moveBehind(heads, first, verb, comma);
        }
        boolean own = heads[first] != verb && heads[first] != Dependencies.NONE;
        if (!own || labels[first].matches("obl|nsubj.*|amod|compound")) {
            heads[first] = verb;
            labels[first] = "advcl";
        }
        for (int at = 0; at < first; at++) {
            boolean opens =
                    (heads[at] == verb && labels[at].equals("mark"))
                            || (heads[at] == first && labels[at].equals("case"));
            if (opens) {
                heads[at] = first;
                labels[at] = "mark";
            }
        }
        goals(heads, labels, first, before);
        heads[comma] = verb;
        heads[name] = verb;
        labels[name] = tree.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
        return tree.with(heads, labels);
    }

    /// What stands behind the comma belongs to the verb there.
    private void moveBehind(int[] heads, int first, int verb, int comma) {
        for (int at = comma; at < words.size(); at++) {
            if (heads[at] == first && at != verb) {
                heads[at] = verb;
            }
        }
    }

    private int lastVerb(int noun) {
        int at = noun - 1;
        while (at > 0 && !tags.get(at).matches("VB.?")) {
            at--;
        }
        return at;
    }

    /// "Before flying to Oslo to meet", of which a parser has Oslo meet.
    private void goals(int[] heads, String[] labels, int first, int end) {
        for (int at = first + 2; at < end; at++) {
            boolean taken =
                    labels[at].equals("nsubj")
                            && words.get(at - 1).equals("to")
                            && at + 2 < words.size()
                            && words.get(at + 1).equals("to")
                            && heads[at] == at + 2;
            if (taken) {
                heads[at] = lastVerb(at);
                labels[at] = "obl";
                heads[at - 1] = at;
                labels[at - 1] = "case";
            }
        }
    }
}
