package newsgraph.extract.status;

import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What was put off once and is held after all: "the postponed talks will be held on Friday".
record PutOff(StatusLexicon lexicon, Sentence sentence) {
    /// Tells whether a clause says that what was put off before is held or will be: "the talks,
    /// delayed twice, began"; not "the postponed talks were to be held".
    boolean isHeld(int noun, int head) {
        Dependencies tree = sentence.dependencies();
        boolean putOff =
                tree.children(noun, "amod", "acl", "dep").stream()
                        .flatMap(c -> lexicon.describing(sentence.token(c)).stream())
                        .anyMatch(e -> e == Effect.POSTPONES);
        VerbForm form = VerbForm.of(sentence, head);
        boolean was = // "was to be held"
                tree.children(head, "aux", "cop").stream()
                        .anyMatch(a -> sentence.token(a).tag().equals("VBD"));
        boolean told =
                (form == VerbForm.FUTURE && !was)
                        || form == VerbForm.PAST
                        || form == VerbForm.PERFECT;
        return putOff
                && told
                && tree.is(noun, "nsubj", "nsubj:pass")
                && StatusMarks.TAKES_PLACE.has(sentence.token(head).lemma())
                && VerbNegation.of(sentence, head).isEmpty();
    }

    /// "Will miss the start of talks": talks that others begin.
    static boolean isPartMissed(Sentence sentence, int noun, int head) {
        return sentence.token(noun).lemma().matches("start|beginning|opening|day")
                && sentence.dependencies().is(noun, "obj")
                && sentence.token(head).lemma().matches("miss|skip");
    }
}
