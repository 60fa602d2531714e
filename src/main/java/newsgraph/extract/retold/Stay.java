package newsgraph.extract.retold;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Encounter;
import newsgraph.event.Timing;
import newsgraph.extract.telling.EncounterMention;

/// "Lund met Voss on Tuesday. She arrived on Sunday for a five-day visit": a visit of several days
/// is another encounter than what has a day of its own in it.
final class Stay {
    private Stay() {}

    /// Tells whether one of two is a visit of several days, and the other no visit and of one day.
    static boolean isApart(Cluster cluster, EncounterMention mention) {
        boolean visit = mention.type() == Encounter.Type.VISIT;
        boolean other = cluster.type() == Encounter.Type.VISIT;
        return visit != other
                && (visit
                        ? isLong(mention.timing()) && isOfDay(cluster.timing())
                        : isLong(cluster.timing()) && isOfDay(mention.timing()));
    }

    private static boolean isLong(Optional<Timing> timing) {
        return timing.filter(t -> t.rule().startsWith("length/")).filter(Stay::hasDays).isPresent();
    }

    private static boolean hasDays(Timing timing) {
        Optional<LocalDate> first = timing.earliest();
        return first.isPresent() && timing.latest().filter(l -> l.isAfter(first.get())).isPresent();
    }

    private static boolean isOfDay(Optional<Timing> timing) {
        return timing.filter(t -> t.precision() == Timing.Precision.DAY).isPresent();
    }
}
