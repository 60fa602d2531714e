package newsgraph.extract.party;

import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells whether the words around a noun of meeting name a counterpart, for nouns that tell of an
/// encounter only then ("coffee with Lund", not "had coffee").
final class CounterpartTold {
    private static final Set<String> SHARED = Set.of("after", "during", "over", "following");

    private CounterpartTold() {}

    /// Tells whether one is named, the prepositions aside that the noun declares.
    static boolean is(Trigger trigger, Parties parties) {
        return (parties.size() > 1 && parties.has("participant/those"))
                || parties.has("participant/to")
                || parties.has("participant/with")
                || isAskedFor(trigger)
                || isShared(trigger, parties)
                || (isManner(trigger)
                        && (parties.has("participant/beside-object")
                                || parties.has("participant/possessive")));
    }

    /// "After a quiet stroll, Lund and Voss sealed it", "the two had tea": what two did together.
    private static boolean isShared(Trigger trigger, Parties parties) {
        String noun = trigger.token().lemma();
        boolean together = trigger.word().type() == Encounter.Type.ENCOUNTER;
        return parties.size() > 1
                && ((together
                                && parties.has("participant/beside")
                                && SHARED.contains(trigger.sentence().caseOf(trigger.head())))
                        || ((together || trigger.word().type() == Encounter.Type.MEETING)
                                && (parties.has("participant/light-verb") || isTheirs(trigger))
                                && !noun.matches("audience|ceremony|interview|tour")));
    }

    /// "Lund and Voss had their weekly chat"
    private static boolean isTheirs(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().is(trigger.head(), "obj")
                && sentence.dependencies().children(trigger.head(), "nmod:poss").stream()
                        .anyMatch(o -> sentence.token(o).lower().matches("their|our"));
    }

    /// "Asked the minister for an appointment": the one asked is the other side.
    private static boolean isAskedFor(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        return head != Dependencies.NONE
                && sentence.caseOf(trigger.head()).equals("for")
                && sentence.token(head).lemma().equals("ask");
    }

    /// "Over coffee", "in person": how somebody told another what the clause says.
    static boolean isManner(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.caseOf(trigger.head()).equals("over")
                || sentence.token(trigger.first()).lower().matches("on|off|by|via|in|over|face|to");
    }
}
