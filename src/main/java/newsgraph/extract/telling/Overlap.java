package newsgraph.extract.telling;

import java.util.Optional;
import newsgraph.event.Timing;

/// Whether the times of two tellings allow that they are of one encounter.
public final class Overlap {
    private Overlap() {}

    /// Tells whether neither ends before the other begins; an unknown one may be any.
    public static boolean of(Optional<Timing> one, Optional<Timing> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return !isBefore(one.get(), other.get()) && !isBefore(other.get(), one.get());
    }

    private static boolean isBefore(Timing one, Timing other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    /// Tells whether both are known to the day, and it is the same.
    public static boolean isOneDay(Optional<Timing> one, Optional<Timing> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().precision() == Timing.Precision.DAY
                && other.get().precision() == Timing.Precision.DAY
                && one.get().earliest().equals(other.get().earliest());
    }
}
