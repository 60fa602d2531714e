package newsgraph.extract.trigger;

import java.util.List;
import java.util.regex.Pattern;
import newsgraph.event.Encounter;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What travellers of any day are to do: "tourists should carry papers when visiting Iran", "people
/// visiting Iran need a pass". Nobody's visit is told.
final class Advice {
    private static final Pattern TRAVELLERS =
            Pattern.compile(
                    "people|travell?ers?|tourists?|visitors?|citizens?|nationals|foreigners"
                            + "|passengers?|residents|holidaymakers|anyone|everyone|those|you");

    private static final Pattern ADVISING =
            Pattern.compile(
                    "advise|advice|warn|warning|urge|tell|ask|suggest|recommend|remind|caution"
                            + "|instruct|encourage|order|need|require");

    private static final Pattern DUTY = Pattern.compile("should|must|may|can|ought");

    private Advice() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        if (!trigger.isVerb() || !sentence.token(verb).tag().equals("VBG") || verb == 0) {
            return false;
        }
        boolean visit = trigger.word().type() == Encounter.Type.VISIT;
        if (visit && sentence.token(verb - 1).lower().equals("against")) {
            return isAdvised(sentence, verb); // "advised tourists against visiting"
        }
        List<Integer> subjects = Clauses.subjects(sentence, verb);
        boolean anybody = subjects.stream().allMatch(s -> isAnybody(sentence, s));
        String before = sentence.token(verb - 1).lower();
        boolean described =
                !subjects.isEmpty()
                        && subjects.contains(verb - 1)
                        && TRAVELLERS.matcher(before).matches();
        return anybody
                && (described || before.matches("when|while|before|if|or|and"))
                && isAdvised(sentence, verb);
    }

    /// "Travellers", "Americans"; not "the tourists", who are some of whom is told.
    private static boolean isAnybody(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return (TRAVELLERS.matcher(sentence.token(noun).lower()).matches()
                        || sentence.token(noun).tag().equals("NNPS"))
                && tree.children(noun, "det", "nummod", "nmod:poss").isEmpty();
    }

    /// Tells whether a verb over it gives advice, or says what is due.
    private static boolean isAdvised(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(verb).stream()
                .anyMatch(a ->
                        ADVISING.matcher(sentence.token(a).lemma()).matches()
                                || tree.children(a, "aux").stream()
                                        .anyMatch(x ->
                                                DUTY.matcher(sentence.token(x).lower()).matches()));
    }
}
