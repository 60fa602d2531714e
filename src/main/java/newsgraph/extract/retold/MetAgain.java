package newsgraph.extract.retold;

import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whoever "agreed to meet again after a day of talks" has met already: the talks are one
/// encounter, the next meeting another.
final class MetAgain {
    private MetAgain() {}

    /// Tells whether a telling is of the talks behind or before which one of an encounter's
    /// tellings is of the next meeting, or the other way round.
    static boolean is(Cluster cluster, EncounterMention mention) {
        return cluster.mentions().stream()
                .map(EncounterMention::trigger)
                .anyMatch(t -> are(t, mention.trigger()) || are(mention.trigger(), t));
    }

    /// Tells whether a noun tells of what was before the others met "again".
    static boolean are(Trigger again, Trigger noun) {
        Sentence sentence = again.sentence();
        return again.isVerb()
                && !noun.isVerb()
                && sentence.index() == noun.sentence().index()
                && again.end() < sentence.size()
                && sentence.token(again.end()).lower().equals("again")
                && isAfter(sentence, noun.head());
    }

    /// "After two days of talks", "after talks broke down"
    private static boolean isAfter(Sentence sentence, int talks) {
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, talks);
        int verb = tree.head(noun);
        boolean clause =
                tree.is(noun, "nsubj", "nsubj:pass")
                        && tree.is(verb, "advcl")
                        && tree.children(verb, "mark").stream()
                                .anyMatch(m -> sentence.token(m).lower().equals("after"));
        return clause || sentence.caseOf(noun).matches("after|following");
    }
}
