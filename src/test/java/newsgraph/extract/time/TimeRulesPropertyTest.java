package newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import newsgraph.event.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any day of writing.
class TimeRulesPropertyTest {
    private static final List<String> WORDS =
            List.of(
                    "on",
                    "last",
                    "next",
                    "the",
                    "two",
                    "week",
                    "weeks",
                    "ago",
                    "Monday",
                    "Friday",
                    "May",
                    "in",
                    "2012",
                    "since",
                    "until",
                    "from",
                    "to",
                    "and",
                    "3",
                    "later",
                    "day",
                    "before",
                    "this",
                    "month",
                    "early",
                    "coming",
                    "quarter",
                    "first",
                    "summer",
                    "29",
                    "February",
                    "between",
                    "by",
                    "of",
                    "year",
                    "weekend",
                    ",",
                    "today");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWeekdayOfThePastLiesInTheLastSixDays(long seed) {
        var random = new Random(seed);
        LocalDate published = day(random);
        Timing timing = only(published, "They met | on " + weekday(random) + " .");
        assertThat(timing.earliest()).isEqualTo(timing.latest());
        assertThat(timing.earliest().orElseThrow()).isBetween(published.minusDays(6), published);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWeekdayToComeLiesInTheNextSixDays(long seed) {
        var random = new Random(seed);
        LocalDate published = day(random);
        Timing timing = only(published, "They will meet | on " + weekday(random) + " .");
        assertThat(timing.earliest().orElseThrow()).isBetween(published, published.plusDays(6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theThreeWeeksAreSevenDaysEachAndMeet(long seed) {
        LocalDate published = day(new Random(seed));
        Timing last = only(published, "They met | last week .");
        Timing now = only(published, "They met | this week .");
        Timing next = only(published, "They will meet | next week .");
        assertThat(List.of(last, now, next))
                .allSatisfy(w ->
                        assertThat(w.latest()).isEqualTo(w.earliest().map(d -> d.plusDays(6))));
        assertThat(now.earliest()).isEqualTo(last.latest().map(d -> d.plusDays(1)));
        assertThat(next.earliest()).isEqualTo(now.latest().map(d -> d.plusDays(1)));
        assertThat(published).isBetween(now.earliest().orElseThrow(), now.latest().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordsGiveARangeThatEndsBeforeItBegins(long seed) {
        var random = new Random(seed);
        StringBuilder sentence =
                new StringBuilder(random.nextBoolean() ? "They met |" : "They will meet |");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        assertThat(TimeFinder.find(Clauses.article(day(random), sentence + " .")).all())
                .allSatisfy(t ->
                        assertThat(t.earliest().isPresent() || t.latest().isPresent()).isTrue());
    }

    private static Timing only(LocalDate published, String sentence) {
        List<Timing> all = TimeFinder.find(Clauses.article(published, sentence)).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(16_000));
    }

    private static String weekday(Random random) {
        return DayOfWeek.of(random.nextInt(1, 8)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
