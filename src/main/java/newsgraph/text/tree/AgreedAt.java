package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Corrects where a parser hangs what was agreed at an encounter: in "agreed to open the border at
/// talks on Monday" the talks belong to the agreeing, in "agreed at talks on Monday to open the
/// border" the opening does. What is to be done at an encounter ("agreed to sign it at a summit",
/// "pledged to speak at talks next week") stays.
final class AgreedAt {
    private static final Pattern AGREED =
            Pattern.compile("agreed|pledged|promised|vowed|undertook|threatened|consented");

    private static final Pattern ENCOUNTERS =
            Pattern.compile("meetings?|talks|negotiations|summit|conversation|call|dinner|lunch");

    /// Infinitives of what is done at encounters, or with them, beside those of [SaidDuring].
    private static final Set<String> DONE_THERE =
            Set.of(
                    "adopt",
                    "answer",
                    "appear",
                    "approve",
                    "arrive",
                    "assess",
                    "back",
                    "boycott",
                    "chair",
                    "come",
                    "conclude",
                    "confront",
                    "consider",
                    "consult",
                    "convene",
                    "endorse",
                    "engage",
                    "examine",
                    "finalise",
                    "finalize",
                    "give",
                    "go",
                    "host",
                    "introduce",
                    "keep",
                    "lobby",
                    "miss",
                    "negotiate",
                    "participate",
                    "ratify",
                    "reconvene",
                    "remain",
                    "represent",
                    "return",
                    "seal",
                    "skip",
                    "stay",
                    "study",
                    "submit",
                    "table",
                    "vote");

    /// What one agrees to open or resume is itself an encounter: "to resume talks at a summit".
    private static final Pattern HELD =
            Pattern.compile(
                    "talks|meetings?|negotiations|sessions?|summits?|conferences?|dialogue|forum|rounds?"
                            + "|discussions|consultations|debates?|hearings?|visits?|speech");

    /// Words of a day to come.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "next|later|tomorrow|coming|upcoming|forthcoming|future|proposed|planned|scheduled"
                            + "|expected|due|this|any|another|january|february|march|april|may|june"
                            + "|july|august|september|october|november|december");

    /// How many words a sentence may have between what is agreed and where.
    private static final int REACH = 30;

    private AgreedAt() {}

    /// Returns the tree in which such an encounter hangs on the verb of agreeing.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        return IntStream.range(1, words.size())
                .filter(at -> isAgreed(words, tags, tree, at))
                .mapToObj(verb ->
                        lower(words, verb + 1).equals("to")
                                ? agreedFirst(words, tags, tree, verb)
                                : agreedLast(words, tree, verb))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tree);
    }

    private static boolean isAgreed(
            List<String> words, List<String> tags, Dependencies tree, int at) {
        return at + 2 < words.size()
                && tags.get(at).matches("VB[DN]")
                && AGREED.matcher(lower(words, at)).matches()
                && !tree.children(at, "nsubj").isEmpty()
                && tree.children(at, "aux", "aux:pass").stream()
                        .allMatch(a -> lower(words, a).matches("has|have|had"));
    }

    /// "Agreed to open the border at talks": moves the encounter and what follows it.
    private static Optional<Dependencies> agreedFirst(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        int last = Math.min(words.size(), verb + REACH);
        for (int noun = verb + 4; noun < last; noun++) {
            boolean call = lower(words, noun).matches("call|conversation");
            Optional<Integer> link =
                    link(words, tree, noun)
                            .filter(c ->
                                    call || !lower(words, c).equals("in")); // "engage in talks"
            int done = doneAt(tags, tree, noun);
            if (link.isPresent()
                    && done > verb
                    && done < noun
                    && isPlan(tree, done, verb)
                    && IntStream.range(verb + 1, noun)
                            .noneMatch(i ->
                                    HELD.matcher(lower(words, i)).matches()
                                            || (tags.get(i).equals("VB")
                                                    && isDoneThere(lower(words, i))))
                    && IntStream.range(noun - 1, words.size())
                            .limit(REACH)
                            .noneMatch(i -> TO_COME.matcher(lower(words, i)).matches())) {
                return Optional.of(moved(tree, verb, noun, link.get()));
            }
        }
        return Optional.empty();
    }

    /// Returns the infinitive that an encounter hangs on, as such or behind its object.
    private static int doneAt(List<String> tags, Dependencies tree, int noun) {
        int over = tree.is(noun, "obl", "nmod") ? tree.head(noun) : Dependencies.NONE;
        if (over != Dependencies.NONE
                && over < noun
                && tags.get(over).startsWith("NN")
                && tree.is(over, "obj", "obl")) {
            over = tree.head(over);
        }
        return over != Dependencies.NONE && tags.get(over).equals("VB") ? over : Dependencies.NONE;
    }

    /// Tells whether an infinitive is what was agreed, or hangs on that: "to work to end the war".
    private static boolean isPlan(Dependencies tree, int done, int verb) {
        int at = done;
        while (tree.is(at, "conj", "xcomp", "advcl") && tree.head(at) > verb) {
            at = tree.head(at);
        }
        return tree.head(at) == verb && tree.is(at, "xcomp", "conj");
    }

    /// Moves the encounter, and all behind it that hangs on what is agreed, to the verb.
    private static Dependencies moved(Dependencies tree, int verb, int noun, int link) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        for (int i = link + 1; i < heads.length; i++) {
            if (heads[i] > verb && heads[i] < link) {
                heads[i] = verb;
                labels[i] = labels[i].equals("nmod") || i == noun ? "obl" : labels[i];
            }
        }
        return tree.with(heads, labels);
    }

    /// "Agreed at talks on Monday to open the border": a parser makes the opening a clause of the
    /// talks, and the day its subject.
    private static Optional<Dependencies> agreedLast(
            List<String> words, Dependencies tree, int verb) {
        int to =
                IntStream.range(verb + 1, Math.min(words.size(), verb + REACH))
                        .filter(i -> lower(words, i).equals("to"))
                        .findFirst()
                        .orElse(words.size());
        int done = to + 1;
        int day = to - 1;
        boolean encounter =
                tree.children(verb, "obl").stream()
                        .anyMatch(n -> n < to && link(words, tree, n).isPresent());
        if (!encounter
                || done >= words.size()
                || !Weekdays.is(words.get(day))
                || tree.head(to) != done
                || !tree.is(to, "mark")
                || tree.head(done) < verb
                || tree.head(done) >= to
                || !tree.children(verb, "xcomp", "ccomp", "obj").isEmpty()) {
            return Optional.empty();
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[done] = verb;
        labels[done] = "xcomp";
        if (heads[day] == done) {
            heads[day] = verb;
            labels[day] = "obl";
        }
        if (heads[day - 1] == done && lower(words, day - 1).equals("on")) {
            heads[day - 1] = day;
            labels[day - 1] = "case";
        }
        return Optional.of(tree.with(heads, labels));
    }

    /// Returns the preposition before an encounter.
    private static Optional<Integer> link(List<String> words, Dependencies tree, int noun) {
        return ENCOUNTERS.matcher(lower(words, noun)).matches()
                ? tree.children(noun, "case").stream()
                        .filter(c -> c < noun && lower(words, c).matches("at|during|in"))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isDoneThere(String verb) {
        return DONE_THERE.contains(verb) || SaidDuring.isDoneThere(verb);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
