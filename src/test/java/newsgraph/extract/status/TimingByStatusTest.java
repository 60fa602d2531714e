package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.telling.StatusReading;
import org.junit.jupiter.api.Test;

class TimingByStatusTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private static final TextSpan WORDS = new TextSpan(0, 8);

    @Test
    void aPlanForABareWeekdayLiesAhead() {
        assertThat(day(Status.PLANNED, LocalDate.of(2024, 5, 11), "weekday/past"))
                .isEqualTo(LocalDate.of(2024, 5, 18));
    }

    @Test
    void aMeetingThatTookPlaceOnABareWeekdayLiesBehind() {
        assertThat(day(Status.OCCURRED, LocalDate.of(2024, 5, 16), "weekday/future"))
                .isEqualTo(LocalDate.of(2024, 5, 9));
    }

    @Test
    void aWeekdayThatNamesItsWeekStays() {
        assertThat(day(Status.PLANNED, LocalDate.of(2024, 5, 11), "weekday/last"))
                .isEqualTo(LocalDate.of(2024, 5, 11));
    }

    @Test
    void theDayOfPublicationStays() {
        assertThat(day(Status.PLANNED, WEDNESDAY, "weekday/past")).isEqualTo(WEDNESDAY);
    }

    @Test
    void aPhraseThatSaysItHappenedTurnsTheDayEvenWhereTheReadingIsWeak() {
        var reading = StatusReading.weak(Status.OCCURRED, WORDS, StatusPhrases.RULE);
        assertThat(day(reading, LocalDate.of(2024, 5, 16), "weekday/future"))
                .isEqualTo(LocalDate.of(2024, 5, 9));
    }

    private static LocalDate day(Status status, LocalDate day, String rule) {
        return day(new StatusReading(status, WORDS, "status/test"), day, rule);
    }

    private static LocalDate day(StatusReading reading, LocalDate day, String rule) {
        var timing =
                new Timing(
                        WORDS,
                        Optional.of(day),
                        Optional.of(day),
                        Timing.Precision.DAY,
                        Timing.Extent.WITHIN,
                        Optional.of(WEDNESDAY),
                        rule);
        return TimingByStatus.of(timing, reading, WEDNESDAY).earliest().orElseThrow();
    }
}
