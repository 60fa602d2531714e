package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/// What an expression is counted from.
///
/// @param written the day of writing: the dateline's where it gives one, else of publication
/// @param focus the last single day that the text before speaks of; empty if none
/// @param direction what the clause says
record Moment(LocalDate written, Optional<LocalDate> focus, Direction direction) {
    boolean future() {
        return direction == Direction.FUTURE;
    }
}
