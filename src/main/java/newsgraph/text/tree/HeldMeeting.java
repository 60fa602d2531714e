package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects what a parser makes of a meeting and who held it side by side: in "The dinner Lund had
/// with Voss led to a deal" and "recalled the talks he held with Voss" the noun is told of by the
/// clause behind it, and is no part of the name.
final class HeldMeeting {
    private static final Set<String> MEETINGS =
            Set.of(
                    "meeting",
                    "meetings",
                    "talks",
                    "dinner",
                    "lunch",
                    "breakfast",
                    "call",
                    "conversation",
                    "conversations",
                    "discussion",
                    "discussions",
                    "negotiations",
                    "summit",
                    "session",
                    "encounter",
                    "consultations");

    private static final Set<String> HOLDS =
            Set.of("held", "had", "hosted", "planned", "arranged", "scheduled");

    private static final Set<String> LINKS =
            Set.of("with", "in", "on", "at", "for", "last", "this", "earlier");

    private static final String SUBJECT = "NNPS?|CC";

    private static final int LONGEST = 8;

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;
    private final int[] heads;
    private final String[] labels;

    private HeldMeeting(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
        this.heads = tree.heads();
        this.labels = tree.labels();
    }

    /// Returns the tree in which the clause describes the meeting.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int noun = 1; noun + 3 < words.size(); noun++) {
            if (MEETINGS.contains(lower(words, noun))
                    && tags.get(noun).matches("NNS?")
                    && tags.get(noun - 1).matches("DT|PRP\\$|POS|JJ.*|CD|NN")) {
                OptionalInt verb = verb(words, tags, noun);
                if (verb.isPresent() && !tree.is(verb.getAsInt(), "acl:relcl")) {
                    return new HeldMeeting(words, tags, tree).described(noun, verb.getAsInt());
                }
            }
        }
        return tree;
    }

    /// Returns the verb of holding behind whoever stands right behind the noun.
    private static OptionalInt verb(List<String> words, List<String> tags, int noun) {
        int at = noun + 1;
        if (tags.get(at).equals("PRP")) {
            at++;
        } else if (tags.get(at).equals("DT")) {
            at++;
            while (at < words.size() && tags.get(at).matches("JJ|NNS?")) {
                at++;
            }
        } else {
            while (at < words.size() && at - noun <= LONGEST && tags.get(at).matches(SUBJECT)) {
                at++;
            }
        }
        if (at == noun + 1 || at + 1 >= words.size()) {
            return OptionalInt.empty();
        }
        boolean helped =
                lower(words, at).matches("had|has|have") && HOLDS.contains(lower(words, at + 1));
        int verb = helped ? at + 1 : at;
        boolean holds =
                verb + 1 < words.size()
                        && tags.get(verb).matches("VB[DN]")
                        && HOLDS.contains(lower(words, verb))
                        && LINKS.contains(lower(words, verb + 1));
        boolean on = // "held on to his seat"
                verb + 2 < words.size() && lower(words, verb + 2).equals("to");
        return holds && !on ? OptionalInt.of(verb) : OptionalInt.empty();
    }

    private Dependencies described(int noun, int verb) {
        OptionalInt subject =
                IntStream.range(noun + 1, verb)
                        .filter(t -> tags.get(t).matches("NN.*|PRP"))
                        .filter(t -> heads[t] < noun + 1 || heads[t] >= verb)
                        .findFirst();
        boolean fronted = tree.is(noun, "obl") && tree.head(noun) == verb;
        if (subject.isEmpty() || (fronted && !lower(words, verb + 1).equals("with"))) {
            return tree;
        }
        int doer = subject.getAsInt();
        int over = heads[verb];
        String role = labels[verb];
        OptionalInt main = main(verb, fronted);
        if (main.isEmpty() && (fronted || over > verb)) {
            return tree;
        }
        if (main.isPresent()) {
            leadTo(main.getAsInt(), noun, verb, fronted);
        } else if (heads[noun] == doer || heads[noun] == verb) {
            heads[noun] = over;
            labels[noun] = over == Dependencies.NONE ? "root" : objectOf(over, role);
        }
        for (int t = 0; t < noun; t++) {
            if (heads[t] == doer) {
                heads[t] = noun;
            }
        }
        heads[doer] = verb;
        labels[doer] = "nsubj";
        heads[verb] = noun;
        labels[verb] = "acl:relcl";
        return tree.with(heads, labels);
    }

    private String objectOf(int over, String role) {
        return tags.get(over).startsWith("V") && role.matches("ccomp|xcomp|dep") ? "obj" : "dep";
    }

    /// Returns what is said of the meeting: what the clause is taken for the subject of, or the
    /// next finite verb without one of its own; behind a comma, where a preposition leads, one with
    /// it.
    private OptionalInt main(int verb, boolean fronted) {
        if (labels[verb].startsWith("csubj")) {
            return heads[verb] > verb ? OptionalInt.of(heads[verb]) : OptionalInt.empty();
        }
        for (int at = verb + 1; at < words.size(); at++) {
            if (tags.get(at).matches("W.*|:|``|''|CC") || (!fronted && words.get(at).equals(","))) {
                return OptionalInt.empty();
            }
            if (tags.get(at).matches("VB[DZP]|MD")) {
                int main = tree.is(at, "aux", "aux:pass", "cop") ? tree.head(at) : at;
                boolean alone = tree.children(main, "nsubj", "nsubj:pass").isEmpty() != fronted;
                return main > verb && heads[main] == verb && alone
                        ? OptionalInt.of(main)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private void leadTo(int main, int noun, int verb, boolean fronted) {
        if (!labels[verb].startsWith("csubj")) {
            heads[main] = heads[verb];
            labels[main] = labels[verb];
            for (int t = 0; t < words.size(); t++) {
                boolean outer = heads[t] == verb && (t > main || t < noun);
                if (outer || (heads[t] == verb && t > verb && labels[t].equals("punct"))) {
                    heads[t] = main;
                }
            }
        }
        for (int t = verb + 1; t < main; t++) {
            if (heads[t] == main && labels[t].startsWith("obl")) {
                heads[t] = verb;
            }
        }
        heads[noun] = main;
        labels[noun] =
                fronted
                        ? "obl"
                        : tree.children(main, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
