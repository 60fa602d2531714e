package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells a meal from the time of day that it stands for: "wanted a vote before dinner" against
/// "before a dinner with Lund".
final class MealTime {
    private static final Set<String> TIMES = Set.of("by", "before", "until", "till", "after");

    private static final Set<String> COMPANY = Set.of("with", "for", "between", "at");

    private MealTime() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean bare =
                tree.children(trigger.head(), "det", "nmod:poss", "amod", "compound").stream()
                        .allMatch(c -> sentence.token(c).lower().matches("early|late"));
        List<Integer> company = Clauses.prepositional(sentence, trigger.head(), COMPANY);
        return trigger.first() == trigger.head()
                && bare
                && trigger.first() > 0
                && TIMES.contains(sentence.token(trigger.first() - 1).lower())
                && company.isEmpty()
                && Surface.after(sentence, trigger.end(), Set.of("with")).isEmpty();
    }
}
