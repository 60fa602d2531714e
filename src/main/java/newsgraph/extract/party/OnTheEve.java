package newsgraph.extract.party;

import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Met her on the eve of the talks", "chatted before the dinner": two encounters, of which only
/// the first is told to be theirs; "before their talks" and "said before the talks" are else.
final class OnTheEve {
    private static final Set<String> BEFORE = Set.of("before", "eve of", "ahead of", "prior to");

    private static final Set<String> SIDES = Set.of("with", "between", "among", "of");

    private OnTheEve() {}

    /// Tells whether a verb of meeting tells what came before an encounter that names no sides.
    static boolean is(Sentence sentence, int verb, int noun, TriggerLexicon lexicon) {
        Dependencies tree = sentence.dependencies();
        int held =
                sentence.token(noun).lemma().equals("eve")
                        ? tree.children(noun, "nmod").stream().findFirst().orElse(noun)
                        : noun;
        return (noun > verb || held != noun)
                && tree.children(held, "nmod:poss").isEmpty()
                && Clauses.prepositional(sentence, held, SIDES).isEmpty()
                && BEFORE.contains(Surface.preposition(sentence, held))
                && !Reporting.isReport(sentence, verb)
                && tellsOne(sentence, verb, lexicon);
    }

    /// "Met", "held talks"
    private static boolean tellsOne(Sentence sentence, int verb, TriggerLexicon lexicon) {
        return lexicon.verbs(sentence.token(verb).lemma()).stream()
                        .anyMatch(w -> w.lemmas().size() == 1)
                || sentence.dependencies().children(verb, "obj").stream()
                        .anyMatch(o -> !lexicon.nouns(sentence.token(o).lemma()).isEmpty());
    }
}
