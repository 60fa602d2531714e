package newsgraph.extract.status;

import java.util.Set;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The day to which something is put off: "postponed until June", "rescheduled for Friday", "pushed
/// back a day".
final class NewDay {
    private static final Set<String> PUT_OFF_TO = Set.of("until", "till", "to", "for");

    private NewDay() {}

    /// Tells whether one stands with a verb of putting off.
    static boolean isWith(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "obl", "nmod", "advcl").stream()
                        .filter(o -> PUT_OFF_TO.contains(sentence.caseOf(o)))
                        .anyMatch(o -> !StatusMarks.NO_DAY.has(sentence.token(o).lower()))
                || tree.children(verb, "obl", "obl:npmod", "obl:tmod", "obj").stream()
                        .anyMatch(o -> isCountedTime(sentence, o));
    }

    /// "By two hours", "a day"; not "by days of rain".
    private static boolean isCountedTime(Sentence sentence, int noun) {
        return sentence.token(noun).lemma().matches("minute|hour|day|week|month")
                && sentence.caseOf(noun).matches("by|")
                && sentence.dependencies().children(noun, "det", "nummod").stream()
                        .anyMatch(d ->
                                sentence.token(d).tag().equals("CD")
                                        || sentence.token(d).lower().matches("an?"));
    }
}
