package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Whom;
import newsgraph.text.Sentence;

/// Whom a clause is about, and on its other side whom it turns to, whatever its verb.
final class ClauseSides {
    private static final Set<String> ADDRESSED = Set.of("to", "with", "into");

    private ClauseSides() {}

    /// Returns whom a clause is about: of a passive, to whom it is done; of a door or office,
    /// whose.
    static List<ActorMention> subjects(Sentence sentence, int verb, Arguments arguments) {
        List<Integer> opener = OpenDoor.of(sentence, verb);
        if (!opener.isEmpty()) {
            return arguments.of(opener);
        }
        List<ActorMention> bosses = // "her staff tried to arrange a meeting"
                arguments.of(OpenDoor.offices(sentence, verb)).stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .toList();
        if (!bosses.isEmpty()) {
            return bosses;
        }
        return Clauses.isPassive(sentence, verb)
                ? arguments.objects(verb)
                : arguments.subjects(verb);
    }

    /// Returns who else a clause is about: the object, of a passive the agent ("was heard by").
    ///
    /// @param whom who may be addressed by it
    static List<ActorMention> others(Sentence sentence, int verb, Arguments arguments, Whom whom) {
        if (Clauses.isPassive(sentence, verb)) {
            return arguments.of(Clauses.prepositional(sentence, verb, Set.of("by")));
        }
        List<ActorMention> objects = arguments.objects(verb);
        List<Integer> heads = new ArrayList<>(Clauses.prepositional(sentence, verb, ADDRESSED));
        sentence.dependencies()
                .children(verb, "obj")
                .forEach(o -> heads.addAll(Address.behindWords(sentence, o, ADDRESSED)));
        return objects.isEmpty() // "appealed to her in person"
                ? arguments.of(heads).stream().filter(whom::fits).toList()
                : objects;
    }
}
