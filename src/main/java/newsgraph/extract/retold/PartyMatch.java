package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;

/// How the parties of two tellings go together.
///
/// @param common how many of the first are among those of the second
/// @param first the others of the first
/// @param second the others of the second
/// @param perhaps how many of those others may be one of the other side in other words ("the
///   rebels" and "the front", "the senator" and "Lund"), each taken once
/// @param conflict whether each has somebody beyond that
/// @param fresh whether the second has among them somebody not told of before ("an envoy")
record PartyMatch(
        int common,
        List<Actor> first,
        List<Actor> second,
        int perhaps,
        boolean conflict,
        boolean fresh) {
    private static final Set<String> BACK = Set.of("the", "that", "this", "their", "his", "her");

    /// Compares the parties of a telling with those of one behind it.
    static PartyMatch of(EncounterMention one, EncounterMention other) {
        List<Actor> all = actors(one);
        List<Actor> others = actors(other);
        List<Actor> first = without(all, others);
        List<Actor> second = without(others, all);
        List<Actor> free = new ArrayList<>(second);
        int rest = 0;
        for (Actor actor : first) {
            boolean met =
                    free.stream()
                            .filter(o -> mayBe(actor, o) && !isUnknown(other, o))
                            .findFirst()
                            .map(free::remove)
                            .orElse(false);
            rest += met ? 0 : 1;
        }
        return new PartyMatch(
                all.size() - first.size(),
                first,
                second,
                first.size() - rest,
                rest > 0 && !free.isEmpty(),
                rest > 0 && free.stream().anyMatch(a -> isNew(other, a)));
    }

    /// Tells whether each side has somebody with a name beyond those in common.
    boolean isOfOthers() {
        return first.stream().anyMatch(PartyMatch::isNamed)
                && second.stream().anyMatch(PartyMatch::isNamed);
    }

    private static List<Actor> actors(EncounterMention mention) {
        return mention.parties().stream().map(p -> p.mention().actor()).distinct().toList();
    }

    private static List<Actor> without(List<Actor> actors, List<Actor> others) {
        Set<Actor> known = Set.copyOf(others);
        return actors.stream().filter(a -> !SameParties.isAmong(a, known)).toList();
    }

    /// "A general", who is nobody that was named before.
    private static boolean isUnknown(EncounterMention mention, Actor actor) {
        return actor.kind() != Actor.Kind.GROUP && isNew(mention, actor);
    }

    /// Tells whether somebody is told of as not known before: "a general briefed her", "met
    /// executives"; not "the meeting with executives".
    private static boolean isNew(EncounterMention mention, Actor actor) {
        return !mention.trigger().pointsBack(BACK)
                && mention.parties().stream()
                        .map(Party::mention)
                        .filter(m -> m.actor().equals(actor))
                        .map(m -> m.sentence().token(m.first()))
                        .allMatch(
                                t -> t.lower().matches("an?|another|two") || t.tag().equals("NNS"));
    }

    /// Tells whether two actors may be one, of whom at least one has no name: two groups, a group
    /// and a body or state, two who are no groups.
    static boolean mayBe(Actor one, Actor other) {
        boolean group = one.kind() == Actor.Kind.GROUP;
        boolean like = group == (other.kind() == Actor.Kind.GROUP) || isBody(one) || isBody(other);
        boolean unlike = isCommonBody(one, other) || isCommonBody(other, one);
        boolean apart =
                one.onBehalfOf().isPresent()
                        && other.onBehalfOf().isPresent()
                        && !one.onBehalfOf().equals(other.onBehalfOf());
        return like
                && !unlike
                && !apart
                && !isOfAnother(one, other)
                && !isOfAnother(other, one)
                && !(isNamed(one) && isNamed(other));
    }

    /// "EU leaders" are not Serbia.
    private static boolean isOfAnother(Actor group, Actor land) {
        return land.kind() == Actor.Kind.COUNTRY
                && group.kind() == Actor.Kind.GROUP
                && group.onBehalfOf().filter(b -> !b.equals(land)).isPresent();
    }

    /// "The council" is no person.
    private static boolean isCommonBody(Actor body, Actor person) {
        return body.kind() == Actor.Kind.ORGANIZATION
                && body.unnamed()
                && person.kind() == Actor.Kind.PERSON;
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION;
    }

    static boolean isNamed(Actor actor) {
        return !actor.unnamed() && actor.kind() != Actor.Kind.GROUP;
    }
}
