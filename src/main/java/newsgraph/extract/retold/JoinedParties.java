package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.telling.EncounterMention;

/// Who took part in an encounter of which two clusters tell in unlike words. The one with more
/// names says it; who has no name there is whoever is left over in the other ("the man he wants to
/// succeed" and "Lund"), and nobody else is added.
final class JoinedParties {
    private JoinedParties() {}

    /// Returns the tellings of both, those of the first cluster first, without the parties that are
    /// somebody else or nobody.
    static Cluster join(Cluster one, Cluster other) {
        boolean turned = weight(other) > weight(one);
        Set<Actor> gone = turned ? gone(other, one) : gone(one, other);
        List<EncounterMention> all =
                Stream.concat(one.mentions().stream(), other.mentions().stream())
                        .map(m -> without(m, gone))
                        .toList();
        Cluster joined = new Cluster(all.getFirst());
        all.stream().skip(1).forEach(joined::add);
        return joined;
    }

    private static EncounterMention without(EncounterMention mention, Set<Actor> gone) {
        return mention.with(
                mention.parties().stream()
                        .filter(p -> !gone.contains(p.mention().actor()))
                        .toList());
    }

    private static Set<Actor> gone(Cluster clear, Cluster minor) {
        Set<Actor> known = clear.actors();
        Set<Actor> more = minor.actors();
        List<Actor> free =
                new ArrayList<>(known.stream().filter(a -> !SameParties.isAmong(a, more)).toList());
        Set<Actor> gone = new HashSet<>();
        for (Actor actor : more) {
            if (!SameParties.isAmong(actor, known)) {
                Optional<Actor> same =
                        free.stream().filter(o -> PartyMatch.mayBe(actor, o)).findFirst();
                same.ifPresent(free::remove);
                gone.add(
                        same.filter(s ->
                                        isOf(actor, s)
                                                || (PartyMatch.isNamed(actor)
                                                        && !PartyMatch.isNamed(s)
                                                        && !isOf(s, actor)))
                                .orElse(actor));
            }
        }
        return gone;
    }

    /// "Norwegian officials", elsewhere "Norway", say more of who met; not "U.S. and Cuban
    /// delegations", which are of two.
    private static boolean isOf(Actor group, Actor body) {
        return group.kind() == Actor.Kind.GROUP
                && !group.name().contains(" and ")
                && group.onBehalfOf().filter(body::equals).isPresent();
    }

    /// Names count first, then whether a telling is full, then how many there are.
    private static double weight(Cluster cluster) {
        long names = cluster.actors().stream().filter(PartyMatch::isNamed).count();
        return 2.0 * names
                + (cluster.clearest().isFull() ? 1 : 0)
                + cluster.mentions().size() / 1000.0;
    }
}
