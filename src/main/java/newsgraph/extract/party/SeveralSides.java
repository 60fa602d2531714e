package newsgraph.extract.party;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A group that is all sides of an encounter, so that who speaks of it or asks for it is no further
/// one: "a spokesman said talks between the two leaders had failed", "called for talks among all
/// parties", "Mali asked for a meeting of the four presidents".
final class SeveralSides {
    /// What one asks of others, who are not oneself.
    private static final Set<String> APPEALS =
            Set.of("call", "appeal", "urge", "plead", "plea", "push", "press", "encourage");

    /// What one asks for of a group; not "proposed talks among them", who may be one of them.
    private static final Set<String> REQUESTS =
            Set.of("ask", "seek", "request", "propose", "demand", "suggest");

    private SeveralSides() {}

    /// Tells whether the only party is such a group.
    ///
    /// @param sides whether a preposition tells all sides at once, as "between" does
    static boolean are(Trigger trigger, Parties parties, boolean sides) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        int verb = tree.head(whole);
        boolean asked =
                verb != Dependencies.NONE
                        && (sentence.caseOf(whole).equals("for") || tree.is(whole, "obj"))
                        && (APPEALS.contains(sentence.token(verb).lemma())
                                || (!sides && REQUESTS.contains(sentence.token(verb).lemma())));
        return parties.size() == 1
                && (sides || parties.has("participant/of"))
                && (asked || (sides && tree.is(whole, "nsubj", "nsubj:pass")))
                && isPlural(parties.found().getFirst().mention());
    }

    private static boolean isPlural(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                && mention.sentence().token(mention.head()).tag().endsWith("S");
    }
}
