package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Corrects where a parser hangs an encounter behind an infinitive: in "praised its plan to cut
/// tariffs during a call" it was praised there, and what is to be done comes later. What one does
/// at encounters ("its plan to raise it during a meeting") stays.
final class SaidDuring {
    private static final Set<String> ENCOUNTERS =
            Set.of("meeting", "call", "conversation", "talks", "dinner", "lunch", "breakfast");

    /// Encounters that one is said to be "in".
    private static final Set<String> CALLS = Set.of("call", "conversation");

    /// Verbs of saying, in the past, whose words judge. What somebody is urged or promises to do
    /// during talks may be still to come: "urged him to raise it during their meeting".
    private static final Pattern SAYS =
            Pattern.compile(
                    "(express|convey|voic|reiterat|reaffirm|congratulat|thank|prais|commend|applaud"
                            + "|hail|welcom|underscor)ed");

    /// Infinitives of what is done at encounters.
    private static final Set<String> DONE_THERE =
            Set.of(
                    "raise",
                    "discuss",
                    "press",
                    "tell",
                    "ask",
                    "urge",
                    "bring",
                    "broach",
                    "sign",
                    "announce",
                    "present",
                    "unveil",
                    "speak",
                    "talk",
                    "meet",
                    "see",
                    "seek",
                    "push",
                    "make",
                    "deliver",
                    "take",
                    "attend",
                    "mediate",
                    "mention",
                    "address",
                    "debate",
                    "explain",
                    "propose",
                    "offer",
                    "demand",
                    "stress",
                    "question",
                    "brief",
                    "say",
                    "review",
                    "explore",
                    "sit",
                    "be",
                    "have",
                    "hold",
                    "use",
                    "leave",
                    "decide");

    private static final int LONGEST = 5;

    private SaidDuring() {}

    /// Returns the tree in which such an encounter belongs to the verb of saying.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int at = 3; at < words.size(); at++) {
            int noun = at;
            int verb = tree.head(noun);
            boolean behind =
                    ENCOUNTERS.contains(lower(words, noun))
                            && tree.is(noun, "obl", "nmod")
                            && verb > 0
                            && verb < noun
                            && isInfinitive(words, tags, tree, verb)
                            && !isDoneThere(lower(words, verb));
            Optional<Integer> link = behind ? link(words, tree, noun) : Optional.empty();
            if (link.isPresent()) {
                int says = says(words, tags, tree, verb);
                return says == Dependencies.NONE ? tree : moved(tree, verb, says, link.get());
            }
        }
        return tree;
    }

    /// Tells whether a verb is of what one does at encounters.
    static boolean isDoneThere(String infinitive) {
        return DONE_THERE.contains(infinitive);
    }

    private static Optional<Integer> link(List<String> words, Dependencies tree, int noun) {
        boolean call = CALLS.contains(lower(words, noun));
        return tree.children(noun, "case").stream()
                .filter(c -> lower(words, c).matches(call ? "during|in" : "during"))
                .findFirst();
    }

    private static boolean isInfinitive(
            List<String> words, List<String> tags, Dependencies tree, int verb) {
        return tags.get(verb).equals("VB")
                && tree.children(verb, "mark", "aux").stream()
                        .anyMatch(c -> lower(words, c).equals("to"));
    }

    /// Returns the verb of saying over an infinitive, through nouns ("support for its plan to") and
    /// other infinitives.
    private static int says(
            List<String> words, List<String> tags, Dependencies tree, int infinitive) {
        int at = tree.head(infinitive);
        for (int steps = 0; steps < LONGEST && at != Dependencies.NONE; steps++) {
            if (tags.get(at).matches("VB[DN]")) {
                boolean told =
                        tags.get(at).equals("VBD")
                                || tree.children(at, "aux").stream()
                                        .anyMatch(a -> lower(words, a).matches("ha[sd]|have"));
                return told && SAYS.matcher(lower(words, at)).matches() ? at : Dependencies.NONE;
            }
            at = tags.get(at).matches("NN.*|VB") ? tree.head(at) : Dependencies.NONE;
        }
        return Dependencies.NONE;
    }

    private static Dependencies moved(Dependencies tree, int verb, int says, int from) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        tree.children(verb).stream().filter(c -> c > from).forEach(c -> heads[c] = says);
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
