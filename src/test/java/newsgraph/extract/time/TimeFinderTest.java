package newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 5, 19);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    They met | on Monday;                2024-05-13; 2024-05-13; weekday/past
                    They met | Wednesday;                2024-05-15; 2024-05-15; weekday/past
                    They met | on Thursday;              2024-05-09; 2024-05-09; weekday/past
                    They will meet | on Thursday;        2024-05-16; 2024-05-16; weekday/future
                    They will meet | on Wednesday;       2024-05-15; 2024-05-15; weekday/future
                    They met | last Wednesday;           2024-05-08; 2024-05-08; weekday/last
                    They will meet | next Friday;        2024-05-24; 2024-05-24; weekday/next
                    They met | Friday last week;         2024-05-10; 2024-05-10; weekday/last-week
                    They met | last week;                2024-05-06; 2024-05-12; unit/last
                    They met | this week;                2024-05-13; 2024-05-19; unit/this
                    They will meet | next week;          2024-05-20; 2024-05-26; unit/next
                    They met | earlier this week;        2024-05-13; 2024-05-15; unit/earlier
                    They met | earlier this month;       2024-05-01; 2024-05-15; unit/earlier
                    They will meet | later this year;    2024-05-15; 2024-12-31; unit/later
                    They met | in January;               2024-01-01; 2024-01-31; month/past
                    They met | in November;              2023-11-01; 2023-11-30; month/past
                    They will meet | in November;        2024-11-01; 2024-11-30; month/future
                    They met | last May;                 2023-05-01; 2023-05-31; month/last
                    They met | on 24 February;           2024-02-24; 2024-02-24; date/past
                    They will meet | on June 3;          2024-06-03; 2024-06-03; date/future
                    They met | on Feb. 24 , 2014;        2014-02-24; 2014-02-24; date/full
                    They met | on Tuesday , May 14;      2024-05-14; 2024-05-14; date/weekday
                    They met | on 24/02/2014;            2014-02-24; 2014-02-24; date/numeric
                    They met | on 2/24/2014;             2014-02-24; 2014-02-24; date/numeric
                    They met | on 2014-02-24;            2014-02-24; 2014-02-24; date/iso
                    They met | two days ago;             2024-05-13; 2024-05-13; ago/counted
                    They met | three weeks ago;          2024-04-22; 2024-04-28; ago/counted
                    They met | two years ago;            2022-01-01; 2022-12-31; ago/counted
                    They met | late last year;           2023-01-01; 2023-12-31; unit/last
                    They met | in 2012;                  2012-01-01; 2012-12-31; year/full
                    They met | in the 1990s;             1990-01-01; 1999-12-31; decade/full
                    They met | in the spring of 2011;    2011-03-01; 2011-05-31; season/full
                    They met | in the first quarter of 2012; 2012-01-01; 2012-03-31; quarter/full
                    They met | over the weekend;         2024-05-11; 2024-05-12; weekend/past
                    They met | yesterday;                2024-05-14; 2024-05-14; day/yesterday
                    They will meet | tomorrow;           2024-05-16; 2024-05-16; day/tomorrow
                    They met | this afternoon;           2024-05-15; 2024-05-15; day/today
                    They met | on Sunday afternoon;      2024-05-12; 2024-05-12; weekday/past
                    They met | on Christmas Day;         2023-12-25; 2023-12-25; holiday/past
                    They met | on Easter Monday;         2024-04-01; 2024-04-01; holiday/past
                    They met | on Good Friday;           2024-03-29; 2024-03-29; holiday/past
                    They met | on Labor Day;             2023-09-04; 2023-09-04; holiday/past
                    They will meet | on the fourth of July; 2024-07-04; 2024-07-04; holiday/future
                    They met | the week of March 6;      2024-03-04; 2024-03-10; week/of
                    They met | in mid-April;             2024-04-01; 2024-04-30; month/past
                    They met | last Oct. 23;             2023-10-23; 2023-10-23; date/past
                    They met | this May 6 , 2011;        2011-05-06; 2011-05-06; date/full
                    They will meet | at the end of the month; 2024-05-15; 2024-05-31; unit/end
                    They met | at 9:30 a.m. Tuesday;     2024-05-14; 2024-05-14; weekday/past
                    They met | the past two weeks;       2024-05-01; 2024-05-15; span/past
                    """)
    void readsOnAWednesday(String sentence, String earliest, String latest, String rule) {
        assertThat(only(WEDNESDAY, sentence))
                .isEqualTo(List.of(Optional.of(earliest), Optional.of(latest), rule).toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    They will meet | this week;          2024-05-19; 2024-05-25; unit/this
                    They met | last week;                2024-05-12; 2024-05-18; unit/last
                    They will meet | in the coming week; 2024-05-19; 2024-05-25; unit/coming
                    They will meet | next week;          2024-05-26; 2024-06-01; unit/next
                    They met | earlier this week;        2024-05-13; 2024-05-19; unit/earlier
                    They met | on Sunday;                2024-05-19; 2024-05-19; weekday/past
                    They met | last Sunday;              2024-05-12; 2024-05-12; weekday/last
                    They will meet | next Tuesday;       2024-05-21; 2024-05-21; weekday/next
                    """)
    void readsOnASunday(String sentence, String earliest, String latest, String rule) {
        assertThat(only(SUNDAY, sentence))
                .isEqualTo(List.of(Optional.of(earliest), Optional.of(latest), rule).toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
                    They met | since Friday;                 2024-05-10; 2024-05-15; open/since
                    They will meet | until Friday;           2024-05-15; 2024-05-17; open/until
                    They will meet | by June 3;              2024-05-15; 2024-06-03; open/by
                    They met | before Monday;                -;          2024-05-12; open/before
                    They met | from Monday to Wednesday;     2024-05-13; 2024-05-15; range/from-to
                    They met | from Thursday to Monday;      2024-05-09; 2024-05-13; range/from-to
                    They will meet | from Friday to Monday;  2024-05-17; 2024-05-20; range/from-to
                    They met | between 2009 and 2012;        2009-01-01; 2012-12-31; range/between
                    They met | on Monday and Tuesday;        2024-05-13; 2024-05-14; range/and
                    They met | between 3 and 5 May;          2024-05-03; 2024-05-05; dates/past
                    They will meet | June 3-5;               2024-06-03; 2024-06-05; dates/future
                    They will meet | soon;                   2024-05-15; -;          vague/future
                    They met | recently;                     -;          2024-05-15; vague/past
                    They met | several weeks ago;            -;          2024-05-08; ago/vague
                    They will meet | in the coming days;     2024-05-15; -;          unit/coming
                    """)
    void readsRanges(String sentence, String earliest, String latest, String rule) {
        assertThat(first(WEDNESDAY, sentence))
                .isEqualTo(
                        List.of(Optional.ofNullable(earliest), Optional.ofNullable(latest), rule)
                                .toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    They may meet
                    They met | Theresa
                    They met | for two hours
                    They met | on Black Friday
                    They met | after the September 11 attacks
                    They met | 2000 people
                    They met | the day after the vote
                    They met | two days before the vote
                    They met | a second time
                    They met | on 04/05/2023
                    They met | on February 30
                    They met | every Friday
                    They will meet | as soon as possible
                    They met | in the sun
                    """)
    void readsNoTimeWhereThereIsNone(String sentence) {
        assertThat(all(WEDNESDAY, sentence)).isEmpty();
    }

    @Test
    void countsFromTheDayThatTheTextSpeaksOf() {
        AnnotatedText text =
                Clauses.article(
                        WEDNESDAY,
                        "They met | on May 6 .",
                        "They met | a day earlier .",
                        "They met | two days later .");
        assertThat(TimeFinder.find(text).all())
                .extracting(t -> t.earliest().map(LocalDate::toString).orElse("") + " " + t.rule())
                .containsExactly(
                        "2024-05-06 date/past",
                        "2024-05-05 focus/day-before",
                        "2024-05-07 focus/later");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    They met | in 2009;        They met | that October;           2009-10-01; 2009-10-31
                    They met | in 2009;        They met | that summer;            2009-06-01; 2009-08-31
                    They met | in June 2015;   They met | two months later;       2015-08-01; 2015-08-31
                    They met | in June 2015;   They met | the following year;     2016-01-01; 2016-12-31
                    They met | on March 3;     They met | the next day;           2024-03-04; 2024-03-04
                    They met | on March 3;     They met | a week later;           2024-03-10; 2024-03-10
                    They met | on March 3;     They met | a few days later;       2024-03-04; 2024-03-10
                    They met | on March 3;     They met | on the Friday;          2024-03-08; 2024-03-08
                    They met | on March 3;     They met | that week;              2024-02-26; 2024-03-03
                    """)
    void countsFromWhatTheTextSpeaksOf(String one, String next, String earliest, String latest) {
        Timing last =
                TimeFinder.find(Clauses.article(WEDNESDAY, one + " .", next + " ."))
                        .all()
                        .getLast();
        assertThat(List.of(last.earliest().orElseThrow(), last.latest().orElseThrow()))
                .containsExactly(LocalDate.parse(earliest), LocalDate.parse(latest));
    }

    @Test
    void countsFromAnotherTimeThatFollows() {
        assertThat(only(WEDNESDAY, "They met | the day before last Tuesday"))
                .isEqualTo("[Optional[2024-05-13], Optional[2024-05-13], focus/day-before]");
    }

    @Test
    void givesTheWordsWithTheirPreposition() {
        AnnotatedText text = Clauses.article(WEDNESDAY, "They met | on Sunday afternoon .");
        assertThat(TimeFinder.find(text).all())
                .extracting(t -> text.slice(t.evidence()))
                .containsExactly("on Sunday afternoon");
    }

    @Test
    void takesTheDayOfADatelineForTheDayOfWriting() {
        AnnotatedText text =
                Clauses.article(WEDNESDAY, "LONDON , May 14 (Agency) -", "They met | today .");
        assertThat(TimeFinder.find(text).all().getLast().earliest())
                .contains(LocalDate.of(2024, 5, 14));
    }

    private static List<Timing> all(LocalDate published, String sentence) {
        return TimeFinder.find(Clauses.article(published, sentence + " .")).all();
    }

    private static String only(LocalDate published, String sentence) {
        assertThat(all(published, sentence)).hasSize(1);
        return first(published, sentence);
    }

    private static String first(LocalDate published, String sentence) {
        Timing timing = all(published, sentence).getFirst();
        return List.of(
                        timing.earliest().map(LocalDate::toString),
                        timing.latest().map(LocalDate::toString),
                        timing.rule())
                .toString();
    }
}
