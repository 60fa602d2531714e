package newsgraph.extract.time;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A time before a noun that tells of an event's own occasion: "Monday's talks brought together
/// Lund and Voss", "attended Monday's funeral, where they talked".
final class TimedNoun {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private TimedNoun() {}

    /// Tells whether the noun that a time stands before is the subject of an event's verb, and an
    /// encounter itself, or what a clause with "where" around the event hangs on.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(time.head());
        if (noun == Dependencies.NONE || !sentence.token(noun).isNoun() || noun < time.end()) {
            return false;
        }
        boolean subject =
                tree.is(noun, "nsubj")
                        && tree.head(noun) == trigger
                        && ENCOUNTERS.contains(sentence.token(noun).lemma());
        return subject
                || tree.children(noun, "acl:relcl").stream()
                        .filter(verb -> verb == trigger || tree.dominates(verb, trigger))
                        .anyMatch(verb -> isWhere(sentence, noun, verb));
    }

    private static boolean isWhere(Sentence sentence, int noun, int verb) {
        return sentence.tokens().subList(noun, verb).stream()
                .anyMatch(t -> t.lower().equals("where"));
    }

    /// Returns the noun that an event is part of, "the last round of talks, held in March"; the
    /// event's own where there is none.
    static int whole(Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(trigger);
        boolean part =
                over != Dependencies.NONE
                        && tree.is(trigger, "nmod")
                        && sentence.caseOf(trigger).equals("of")
                        && TimeWords.has("portion", sentence.token(over).lemma());
        return part ? over : trigger;
    }
}
