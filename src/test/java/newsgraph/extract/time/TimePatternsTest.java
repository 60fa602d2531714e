package newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of the pattern files fits words of its own kind and has the slots that its reading
/// needs.
class TimePatternsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

    private static final Map<String, String> SAMPLES =
            Map.ofEntries(
                    Map.entry("WEEKDAY", "Tuesday"),
                    Map.entry("WDAY", "Tue"),
                    Map.entry("MONTH", "June"),
                    Map.entry("NUMBER", "three"),
                    Map.entry("VAGUE", "several"),
                    Map.entry("UNIT", "month"),
                    Map.entry("PART", "morning"),
                    Map.entry("SEASON", "spring"),
                    Map.entry("ORDINAL", "first"),
                    Map.entry("DAY", "4"),
                    Map.entry("DAYS", "4-6"),
                    Map.entry("YEAR", "2019"),
                    Map.entry("DECADE", "1990s"),
                    Map.entry("NUMERIC", "24/02/2014"),
                    Map.entry("ISO", "2014-02-24"));

    static Stream<String> patterns() {
        return Stream.of("time-patterns", "time-holidays")
                .flatMap(name -> LexiconFile.rows(name, 4).stream())
                .map(row -> row.column(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void fitsWordsOfItsKind(String pattern) {
        String words =
                Arrays.stream(pattern.split("\\s+"))
                        .map(TimePatternsTest::sample)
                        .collect(Collectors.joining(" "))
                        .replaceFirst("\\b4(?<between> .*)\\b4\\b", "4${between}6");
        Sentence sentence =
                Clauses.article(WEDNESDAY, "They met | " + words).sentences().getFirst();
        Optional<TimeMatch> match = TimePattern.longest(sentence, 2);
        assertThat(match.map(TimeMatch::end)).contains(sentence.size());
        assertThat(days(match.orElseThrow()))
                .satisfiesAnyOf(
                        days -> assertThat(days).isNotEmpty(),
                        days -> assertThat(match.orElseThrow().pattern().rule()).isEqualTo("name"));
    }

    /// Returns the days meant in a clause of the past, and in one of something to come.
    private static List<Days> days(TimeMatch match) {
        return Stream.of(Direction.PAST, Direction.FUTURE)
                .map(side -> new Moment(WEDNESDAY, Focus.on(WEDNESDAY.minusDays(2)), side))
                .flatMap(moment -> Reading.days(match, moment).stream())
                .toList();
    }

    private static String sample(String element) {
        String word = element.length() > 1 ? element.replaceFirst("\\?$", "") : element;
        String first = word.split("/", -1)[0];
        return SAMPLES.getOrDefault(word, first);
    }
}
