package newsgraph.extract.time;

import java.time.LocalDate;

/// What an expression is counted from.
///
/// @param written the day of writing: the dateline's where it gives one, else of publication
/// @param focus what the text before speaks of
/// @param direction what the clause says
record Moment(LocalDate written, Focus focus, Direction direction) {
    Moment of(Focus other) {
        return new Moment(written, other, direction);
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }
}
