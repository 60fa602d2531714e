package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Whom;
import newsgraph.text.Sentence;

/// To whom somebody explains something at an encounter, with a name or without: "explained the deal
/// to shareholders at a meeting", not "sold the house to farmers after it". The data file
/// `presenting-verbs` has the verbs.
final class ToldThereTo {
    private static final Set<String> VERBS = LexiconFile.words("presenting-verbs");

    private ToldThereTo() {}

    /// Returns them, who stand between a verb and the encounter beside it.
    static List<ActorMention> of(Sentence sentence, int verb, int noun, Arguments arguments) {
        boolean told =
                VERBS.contains(sentence.token(verb).lemma())
                        && sentence.caseOf(noun).matches("at|during|over|in");
        List<Integer> heads =
                told ? Clauses.prepositional(sentence, verb, Set.of("to")) : List.of();
        return arguments.of(heads.stream().filter(h -> h > verb && h < noun).toList()).stream()
                .filter(Whom.PEOPLE::fits)
                .toList();
    }
}
