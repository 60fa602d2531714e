package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Participation;
import newsgraph.event.Timing;
import newsgraph.extract.telling.Overlap;

/// What two parties agreed, told with no word of where, came of the one encounter of theirs that
/// the article tells of: "Lund and Voss have agreed to lift the ban .. The two used a call on
/// Sunday to".
public final class AgreedThere {
    private static final String RULE = "why/agreed-between";

    private AgreedThere() {}

    /// Returns the agreements; what came of an encounter was agreed when that took place, where the
    /// article does not say when.
    public static List<Agreement> dated(List<Agreement> agreements, List<Encounter> encounters) {
        return agreements.stream().map(a -> dated(a, encounters)).toList();
    }

    private static Agreement dated(Agreement agreement, List<Encounter> encounters) {
        if (agreement.timing().isPresent()) {
            return agreement;
        }
        List<Timing> times =
                encounters.stream()
                        .filter(e -> e.status().happened())
                        .filter(e -> hasOutcome(e, agreement))
                        .flatMap(e -> e.timing().stream())
                        .toList();
        return times.size() == 1 ? agreement.at(times.getFirst()) : agreement;
    }

    private static boolean hasOutcome(Encounter encounter, Agreement agreement) {
        return encounter.explanations().stream()
                .anyMatch(e ->
                        e.kind() == Explanation.Kind.OUTCOME
                                && e.evidence().equals(agreement.content()));
    }

    /// Returns the encounters, with what was agreed at them.
    static List<Encounter> in(List<Encounter> encounters, List<Agreement> agreements) {
        return encounters.stream().map(e -> with(e, encounters, agreements)).toList();
    }

    private static Encounter with(
            Encounter encounter, List<Encounter> all, List<Agreement> agreements) {
        boolean only =
                all.stream()
                                .filter(e -> e.status().happened())
                                .filter(e -> sides(e).containsAll(sides(encounter)))
                                .count()
                        == 1;
        if (!only || !encounter.status().happened() || sides(encounter).size() < 2) {
            return encounter;
        }
        Encounter more = encounter;
        for (Agreement agreement : agreements) {
            if (actors(agreement.parties()).equals(sides(encounter))
                    && Overlap.of(agreement.timing(), encounter.timing())
                    && isNew(agreement, all)) {
                more =
                        more.with(
                                new Explanation(
                                        Explanation.Kind.OUTCOME,
                                        agreement.content(),
                                        Optional.empty(),
                                        RULE));
            }
        }
        return more;
    }

    /// Tells whether no encounter has the words, or some of them, for a reason.
    private static boolean isNew(Agreement agreement, List<Encounter> all) {
        return all.stream()
                .filter(e -> e.status().happened())
                .flatMap(e -> e.explanations().stream())
                .noneMatch(e -> e.evidence().overlaps(agreement.content()));
    }

    private static Set<Actor> sides(Encounter encounter) {
        return actors(encounter.participations());
    }

    private static Set<Actor> actors(List<Participation> participations) {
        return participations.stream().map(Participation::actor).collect(Collectors.toSet());
    }
}
