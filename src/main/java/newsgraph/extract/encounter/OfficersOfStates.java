package newsgraph.extract.encounter;

import java.util.List;
import newsgraph.event.Encounter;
import newsgraph.event.Participation;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.actor.Delegates;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.Party;

/// "The presidents of Mali and Chad met", "talks between Malian and Chadian delegations": where the
/// rulers or delegations of several states, or negotiators for several bodies, are all that is told
/// of, these are who met, through them. Their diplomats, ministers or experts are the group that
/// they are.
final class OfficersOfStates {
    private OfficersOfStates() {}

    /// Returns an encounter with the states in the place of such officers.
    ///
    /// @param cluster its tellings
    static Encounter apart(Encounter encounter, Cluster cluster, Actors actors) {
        if (encounter.participations().size() != 1) {
            return encounter;
        }
        Participation whole = encounter.participations().getFirst();
        return cluster.mentions().stream()
                .flatMap(m -> m.parties().stream())
                .map(Party::mention)
                .filter(m -> m.actor().equals(whole.actor()) && Delegates.areOfStates(m))
                .map(actors::states)
                .filter(states -> states.size() > 1)
                .findFirst()
                .map(states -> encounter.between(participations(states, whole.role())))
                .orElse(encounter);
    }

    private static List<Participation> participations(
            List<ActorMention> states, Participation.Role role) {
        return states.stream()
                .map(s -> new Party(s, role, "participant/state").participation())
                .distinct()
                .toList();
    }
}
