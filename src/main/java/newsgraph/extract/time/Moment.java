package newsgraph.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import newsgraph.text.Sentence;

/// What an expression is counted from.
///
/// @param written the day of writing: the dateline's where it gives one, else of publication
/// @param focus what the text before speaks of
/// @param direction what the clause says
record Moment(LocalDate written, Focus focus, Direction direction) {
    /// News that tells of something ten months old names its year.
    private static final int OLD = 300;

    private static final int MONTHS = 12;

    /// How many months a story goes on; a month farther ahead is meant as one before.
    private static final int AHEAD = 9;

    Moment of(Focus other) {
        return new Moment(written, other, direction);
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }

    /// Returns the month without a year that is meant where the text tells a story of long ago: "in
    /// the spring of 2007 he flew to Oslo. In September"; empty elsewhere. One of the two sentences
    /// opens with its time or clause: not "it broke ties in 2007. The two met in March".
    Optional<YearMonth> ofScene(int month, Sentence sentence) {
        return focus.scene()
                .filter(s -> !future())
                .filter(s -> opensWithTime(sentence) || opensWithTime(s.sentence()))
                .map(FoundTime::days)
                .filter(d -> d.latest().filter(l -> l.isBefore(written.minusDays(OLD))).isPresent())
                .flatMap(d -> near(month, d))
                .filter(m -> !m.isAfter(YearMonth.from(written)));
    }

    private static Optional<YearMonth> near(int month, Days scene) {
        Optional<YearMonth> until =
                scene.latest().map(YearMonth::from).map(l -> l.plusMonths(AHEAD));
        return scene.earliest()
                .map(YearMonth::from)
                .map(f -> f.plusMonths(Math.floorMod(month - f.getMonthValue(), MONTHS)))
                .map(m -> until.filter(m::isAfter).isPresent() ? m.minusMonths(MONTHS) : m);
    }

    private static boolean opensWithTime(Sentence sentence) {
        return sentence.token(0).tag().matches("IN|TO|WRB");
    }
}
