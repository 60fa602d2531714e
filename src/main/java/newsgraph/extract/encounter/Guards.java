package newsgraph.extract.encounter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Tells whether a verb of several senses has the one of meeting, by the condition that the data
/// file `trigger-guards` sets for it.
final class Guards {
    /// What must stand around a verb.
    private enum Guard {
        /// "Asked to see him", "will see him on Monday", not "saw him win".
        SEEING,
        /// To a place: "invited her to the palace".
        INVITING,
        /// A day, a length of time or a place of its own.
        PLACED
    }

    private static final Set<String> GUEST_PLACES = LexiconFile.words("guest-places");

    private static final Set<String> PLACING =
            Set.of("in", "at", "on", "for", "over", "during", "near", "until");

    private static final Map<String, Guard> GUARDS =
            LexiconFile.rows("trigger-guards", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0), r -> r.constant(1, Guard.class)));

    private Guards() {}

    static boolean isOther(Trigger trigger) {
        if (!trigger.isVerb()) {
            return false;
        }
        String words = String.join(" ", trigger.word().lemmas()).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(GUARDS.get(words))
                .filter(g ->
                        switch (g) {
                            case SEEING -> !SeeSense.isMeeting(trigger);
                            case INVITING -> !isToPlace(trigger);
                            case PLACED -> !isPlaced(trigger);
                        })
                .isPresent();
    }

    private static boolean isToPlace(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean toDo =
                tree.children(trigger.head(), "xcomp", "ccomp", "advcl").stream()
                        .anyMatch(c -> sentence.caseOf(c).equals("to"));
        return !toDo
                && Surface.after(sentence, trigger.end(), Set.of("to")).stream()
                        .anyMatch(p ->
                                GUEST_PLACES.contains(
                                                sentence.token(p).lemma().toLowerCase(Locale.ROOT))
                                        || sentence.nameAt(p)
                                                .filter(n -> n.type() == Name.Type.LOCATION)
                                                .isPresent());
    }

    private static boolean isPlaced(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return tree.children(trigger.head(), "obl:tmod").stream().findAny().isPresent()
                || tree.children(trigger.head(), "obl", "nmod").stream()
                        .map(o -> sentence.caseOf(o).split(" ", -1)[0])
                        .anyMatch(PLACING::contains)
                || !Surface.after(sentence, trigger.end(), PLACING).isEmpty();
    }
}
