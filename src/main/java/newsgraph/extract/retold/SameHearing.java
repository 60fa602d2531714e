package newsgraph.extract.retold;

import newsgraph.event.Participation.Role;
import newsgraph.extract.party.Hearing;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;

/// Whether two tellings are of one hearing, by who was heard.
final class SameHearing {
    private SameHearing() {}

    /// Tells whether both tell how the same witness was heard on one day, whoever questioned him.
    static boolean is(Cluster cluster, EncounterMention mention) {
        return Hearing.isHearing(mention.trigger())
                && cluster.mentions().stream().allMatch(m -> Hearing.isHearing(m.trigger()))
                && !Retold.isAnother(mention)
                && mention.status().status().happened()
                && cluster.status().happened()
                && Overlap.of(cluster.timing(), mention.timing())
                && mention.parties().stream()
                        .filter(p ->
                                p.role() == Role.VISITOR && Hearing.isNamed(p.mention().actor()))
                        .anyMatch(p -> cluster.actors().contains(p.mention().actor()));
    }
}
