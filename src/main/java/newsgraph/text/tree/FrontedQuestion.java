package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Gives a main clause its verb and subject behind a clause in front that a parser takes for the
/// main one: "Asked about his talks with Ann Voss, the minister, Peter Lund, told parliament", "In
/// what was billed as a courtesy call on Ann Voss, Admiral Peter Lund asked".
final class FrontedQuestion {
    private static final Set<String> ASKED = Set.of("asked", "questioned", "pressed", "quizzed");

    /// Tags of what stands in a subject without commas.
    private static final String IN_SUBJECT = "DT|NNPS?|NNS?|JJ|CD|POS|HYPH|PRP\\$|CC";

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private FrontedQuestion(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which the verb behind such a clause has its subject.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        FrontedQuestion question = new FrontedQuestion(words, tags, tree);
        return question.isFronted() ? question.corrected() : tree;
    }

    private boolean isFronted() {
        return words.size() > 4
                && ((ASKED.contains(lower(0)) && tags.getFirst().matches("VBN|VBD"))
                        || (lower(0).equals("in") && lower(1).equals("what")));
    }

    private Dependencies corrected() {
        for (int comma = 2; comma + 2 < words.size(); comma++) {
            if (words.get(comma).equals(",")) {
                int end = end(comma + 1);
                int name = nameBetween(end);
                int verb = pastAdverbs(name > end ? name + 1 : end);
                boolean told =
                        end > comma + 1
                                && verb < words.size()
                                && tags.get(end - 1).matches("NNPS?|NNS?")
                                && tags.get(verb).matches("VBD|VBZ|MD");
                if (told) {
                    return given(comma + 1, end, name, main(verb));
                }
            }
        }
        return tree;
    }

    private int main(int verb) {
        boolean helps = tree.is(verb, "aux", "aux:pass", "cop") && tree.head(verb) > verb;
        return helps ? tree.head(verb) : verb;
    }

    private int end(int first) {
        int end = first;
        while (end < words.size()
                && (tags.get(end).matches(IN_SUBJECT) || words.get(end).equals("of"))) {
            end++;
        }
        return end;
    }

    /// Returns where a name between commas ends: ", Peter Lund | ,"; the same token if there is
    /// none.
    private int nameBetween(int comma) {
        if (comma >= words.size() || !words.get(comma).equals(",")) {
            return comma;
        }
        int end = comma + 1;
        while (end < words.size() && tags.get(end).startsWith("NNP")) {
            end++;
        }
        boolean closed = end < words.size() && words.get(end).equals(",");
        return closed && end > comma + 1 ? end : comma;
    }

    private int pastAdverbs(int from) {
        int at = from;
        while (at < words.size() && tags.get(at).equals("RB")) {
            at++;
        }
        return at;
    }

    private Dependencies given(int first, int end, int name, int verb) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int subject = head(first, end);
        within(heads, labels, first, end, subject);
        if (name > end) {
            within(heads, labels, end + 1, name, name - 1);
            heads[name - 1] = subject;
            labels[name - 1] = "appos";
        }
        tree.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(s -> s > 0 && s < first && s != subject)
                .forEach(s -> moveInto(heads, labels, s));
        for (int at = 0; at < words.size(); at++) {
            boolean across = at < first ? heads[at] >= first : at >= name && heads[at] < name;
            if (at != verb && (across || heads[at] == Dependencies.NONE)) {
                heads[at] = verb;
                labels[at] = at == 0 || labels[at].equals("root") ? "advcl" : labels[at];
            }
        }
        heads[verb] = Dependencies.NONE;
        labels[verb] = "root";
        if (lower(1).equals("what")) {
            setting(heads, labels, first - 1, verb);
        }
        heads[subject] = verb;
        labels[subject] = tree.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
        return tree.with(heads, labels);
    }

    /// Makes what something was called the setting of the verb: "in what was billed as a courtesy
    /// call on Voss, Lund asked" is in a courtesy call.
    private void setting(int[] heads, String[] labels, int comma, int verb) {
        for (int noun = 3; noun < comma; noun++) {
            int clause = heads[noun];
            boolean called =
                    tags.get(noun).matches("NNS?")
                            && clause > 0
                            && clause < noun
                            && tags.get(clause).startsWith("VB")
                            && labels[noun].matches("obj|obl|xcomp");
            if (called) {
                heads[noun] = verb;
                labels[noun] = "obl";
                heads[0] = noun;
                labels[0] = "case";
                heads[clause] = noun;
                labels[clause] = "acl:relcl";
                if (clause > 2 && heads[clause - 1] == clause && labels[clause - 1].equals("obl")) {
                    labels[clause - 1] = "nsubj"; // "aides called"
                }
                return;
            }
        }
    }

    /// "Called a frank exchange with Voss", of which a parser makes the subject of the next clause.
    private void moveInto(int[] heads, String[] labels, int noun) {
        int before = tree.subtree(noun).getFirst() - 1;
        while (before > 0 && !tags.get(before).matches("VB.*")) {
            before--;
        }
        heads[noun] = Math.max(before, 0);
        labels[noun] = tree.children(noun, "case").isEmpty() ? "obj" : "obl";
    }

    /// Returns the last noun before an "of".
    private int head(int first, int end) {
        int last = first;
        for (int at = first; at < end && !words.get(at).equals("of"); at++) {
            last = at;
        }
        return last;
    }

    private static boolean isOutside(int head, int first, int end) {
        return head < first || head >= end;
    }

    private void within(int[] heads, String[] labels, int first, int end, int head) {
        for (int at = first; at < end; at++) {
            if (at != head && isOutside(heads[at], first, end)) {
                heads[at] = head;
                labels[at] = FrontedSubject.label(tags.get(at));
            }
        }
    }

    private String lower(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
