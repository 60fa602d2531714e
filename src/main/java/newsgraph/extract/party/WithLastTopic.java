package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Discussed trade and the war with President Voss": with whom several things are discussed, where
/// a parse hangs him on the last of them. Only people: "the war with Japan" is what it is.
final class WithLastTopic {
    private static final Set<String> WITH = Set.of("with");

    private WithLastTopic() {}

    static List<ActorMention> of(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        List<Integer> behind =
                tree.children(trigger.head(), "obj").stream()
                        .filter(o -> o > trigger.head())
                        .flatMap(o -> tree.children(o, "conj").stream())
                        .flatMap(c -> Clauses.prepositional(sentence, c, WITH).stream())
                        .toList();
        return arguments.of(behind).stream()
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                .toList();
    }
}
