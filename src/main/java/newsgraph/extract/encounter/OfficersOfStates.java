package newsgraph.extract.encounter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Participation;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.Party;
import newsgraph.text.Token;

/// "The leaders of Mali and Chad met", "talks between Malian and Chadian delegations": where
/// officers of several states are all that is told of, the states are who met, through them.
final class OfficersOfStates {
    private static final Set<String> OFFICES = LexiconFile.words("titles", 3);
    private static final Set<String> RETINUES = LexiconFile.words("retinues");

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
                .filter(m -> m.actor().equals(whole.actor()) && isOfOfficers(m))
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

    private static boolean isOfOfficers(ActorMention group) {
        Token noun = group.sentence().token(group.head());
        return Stream.of(noun.lemma(), noun.lower().replaceFirst("s$", ""))
                .anyMatch(w -> OFFICES.contains(w) || RETINUES.contains(w));
    }
}
