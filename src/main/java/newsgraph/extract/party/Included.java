package newsgraph.extract.party;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Negations;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who was at an encounter by what it is told to have included: "the session included Lund", "the
/// meeting, which also involved Voss,".
public final class Included {
    /// The rule of who took part by what the encounter is told to have included.
    public static final String RULE = "participant/included";

    private static final Set<String> VERBS = Set.of("include", "involve");

    private Included() {}

    /// Returns the verb; empty where the noun is no subject of one.
    public static OptionalInt verb(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(noun);
        if (head != Dependencies.NONE && tree.is(noun, "nsubj") && isOf(sentence, head)) {
            return OptionalInt.of(head);
        }
        return tree.children(noun, "acl:relcl").stream()
                .filter(v -> isOf(sentence, v))
                .filter(v ->
                        tree.children(v, "nsubj").stream()
                                .anyMatch(s -> sentence.token(s).lower().matches("which|that")))
                .mapToInt(v -> v)
                .findFirst();
    }

    private static boolean isOf(Sentence sentence, int verb) {
        return VERBS.contains(sentence.token(verb).lemma())
                && !Clauses.isPassive(sentence, verb)
                && Negations.of(sentence, verb).isEmpty();
    }

    /// Returns whom it included, people alone.
    static List<ActorMention> in(Sentence sentence, int noun, Arguments arguments) {
        OptionalInt verb = verb(sentence, noun);
        return verb.isEmpty()
                ? List.of()
                : arguments.objects(verb.getAsInt()).stream()
                        .filter(m ->
                                m.actor().kind() == Actor.Kind.GROUP
                                        || m.actor().kind() == Actor.Kind.PERSON)
                        .toList();
    }
}
