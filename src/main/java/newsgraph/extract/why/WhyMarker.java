package newsgraph.extract.why;

import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether words that may open a clause of purpose or cause do so.
final class WhyMarker {
    private WhyMarker() {}

    /// A marker of one word must open a clause of its own verb and subject that hangs on the
    /// encounter's clause ("after the party split", "because").
    static boolean is(Trigger trigger, int at, WhyLexicon.Entry entry) {
        if (entry.words().size() > 1) {
            boolean idle = // "meant to last an hour"
                    entry.words().getLast().equals("to")
                            && Purposes.isOnlyToBe(
                                    trigger.sentence(), at + entry.words().size() - 1);
            return !idle
                    && (!entry.words().getFirst().endsWith("ing")
                            || (WhyFinder.onlyTheOneVerb(trigger, at)
                                    && !trigger.sentence().token(at - 1).lemma().equals("be")));
        }
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(at);
        return verb > at
                && !After.isOnlyTime(sentence, at, verb)
                && tree.is(at, "mark", "advmod", "case")
                && (sentence.token(verb).isVerb() || !tree.children(verb, "cop").isEmpty())
                && !tree.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && (WhyFinder.isNear(trigger, tree.head(verb))
                        || WhyFinder.onlyTheOneVerb(trigger, at));
    }
}
