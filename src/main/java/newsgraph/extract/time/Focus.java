package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// What time a text speaks of as it goes on: what "the next day", "that summer" and "two years
/// later" are counted from.
///
/// @param day the last single day; empty if none
/// @param last the last stretch of the calendar, from a day to a year; empty if none
/// @param story the focus of what is told, where the last day is that of the telling ("told the
///   court on Monday"); empty where it is not
/// @param scene the last time at which something is told to have happened, for the sentences close
///   behind it; empty if none
record Focus(
        Optional<LocalDate> day,
        Optional<Days> last,
        Optional<Focus> story,
        Optional<FoundTime> scene) {
    static final Focus NONE =
            new Focus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// How many sentences a scene lasts.
    private static final int SCENE = 3;

    static Focus on(LocalDate day) {
        return new Focus(
                Optional.of(day), Optional.of(Days.day(day)), Optional.empty(), Optional.empty());
    }

    /// Returns the focus as it is in a sentence.
    Focus in(Sentence sentence) {
        return new Focus(
                day,
                last,
                story,
                scene.filter(s -> sentence.index() - s.sentence().index() <= SCENE));
    }

    /// Returns the focus behind a time. A month or year that holds the last day tells nothing new.
    Focus after(FoundTime time) {
        Focus then = counted(time);
        return new Focus(then.day, then.last, then.story, sceneAfter(time));
    }

    /// "In the fall of 2009", "In 1998, Lund": a year behind its verb ("was born in 1950") sets no
    /// scene.
    private Optional<FoundTime> sceneAfter(FoundTime time) {
        return switch (time.days().precision()) {
            case DAY, WEEK, MONTH, SEASON -> time.modifiesNoun() ? scene : Optional.of(time);
            case YEAR ->
                    time.first() == 0
                            ? Optional.of(time)
                            : scene.filter(s -> time.days().holds(s.days()));
            default -> scene;
        };
    }

    private Focus counted(FoundTime time) {
        Days days = time.days();
        if (days.isDay()) {
            if (isLongAgo(time)) {
                return this;
            }
            return new Focus(
                    days.earliest(),
                    Optional.of(days),
                    isOfTelling(time) ? story.or(() -> Optional.of(this)) : Optional.empty(),
                    scene);
        }
        boolean stretch =
                switch (days.precision()) {
                    case WEEK, MONTH, SEASON, YEAR -> !time.modifiesNoun();
                    default -> false;
                };
        return stretch
                        && !LoneTime.isOfReport(time.sentence(), time)
                        && !isInPassing(time)
                        && !last.map(days::holds).orElse(false)
                ? new Focus(day, Optional.of(days), Optional.empty(), scene)
                : this;
    }

    /// "Met Voss, whom he had arrested eleven years earlier": of the one described, not of the
    /// story.
    private static boolean isInPassing(FoundTime time) {
        Dependencies tree = time.sentence().dependencies();
        return time.timing().rule().matches("focus/(earlier|before|previous)")
                && Stream.concat(Stream.of(time.head()), tree.ancestors(time.head()).stream())
                        .anyMatch(at -> tree.is(at, "acl:relcl"));
    }

    private static boolean isOfTelling(FoundTime time) {
        OptionalInt verb = Predicates.of(time.sentence(), time.head());
        return LoneTime.isOfReport(time.sentence(), time)
                || (verb.isPresent()
                        && TimeWords.has(
                                "reports", time.sentence().token(verb.getAsInt()).lemma()));
    }

    /// "In a March 25 call": a day that only says which thing is meant, weeks before the day of the
    /// story.
    private boolean isLongAgo(FoundTime time) {
        return time.modifiesNoun()
                && day.flatMap(d -> time.days().earliest().map(t -> t.isBefore(d.minusWeeks(2))))
                        .orElse(false);
    }
}
