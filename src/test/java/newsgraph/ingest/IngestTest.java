package newsgraph.ingest;

import static newsgraph.ingest.Outcome.Kind.REPLACED;
import static newsgraph.ingest.Outcome.Kind.STORED;
import static newsgraph.ingest.Outcome.Kind.UNCHANGED;
import static newsgraph.ingest.Story.article;
import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.article.Reading;
import newsgraph.event.Status;
import newsgraph.store.StoreCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {
    @TempDir Path place;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(place.resolve("archive"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void storesWhatAnArticleTells() {
        assertThat(shop.ingest(read("one", "Mara met Noor today.")))
                .containsExactly(
                        new Outcome.Kept(
                                "one",
                                shop.store().iris().article(article("one", "")),
                                STORED,
                                new Findings(Map.of(Status.OCCURRED, 1), 0, 0),
                                Optional.empty()));
        assertThat(shop.export()).contains("\"Noor\"").contains("ontology#Meeting");
        assertThat(StoreCheck.of(shop.store()).problems()).isEmpty();
    }

    @Test
    void givesTheSameBytesTwiceAndInAnyOrder() {
        Reading[] readings =
                IntStream.range(0, 120)
                        .mapToObj(i -> read("a" + i, "Mara met Person%d today.".formatted(i)))
                        .toArray(Reading[]::new);
        shop.ingest(readings);
        try (Shop again = new Shop(place.resolve("again"));
                Shop reversed = new Shop(place.resolve("reversed"))) {
            again.ingest(readings);
            reversed.ingest(List.of(readings).reversed().toArray(Reading[]::new));
            assertThat(again.export()).isEqualTo(shop.export()).contains("Person119");
            assertThat(reversed.export()).isEqualTo(shop.export());
        }
    }

    @Test
    void reportsInOrderOfTheInput() {
        Reading[] readings =
                IntStream.range(0, 200)
                        .mapToObj(i -> read("a" + i, i % 7 == 0 ? "Nobody came." : "Ada met Bo."))
                        .toArray(Reading[]::new);
        assertThat(shop.ingest(readings).stream().map(IngestTest::id))
                .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void changesNothingForAnUnchangedArticle() {
        shop.ingest(read("one", "Mara met Noor today."));
        String before = shop.export() + shop.runs();
        List<Outcome> again = shop.ingest(read("one", "Mara met Noor today."));
        assertThat(kinds(again)).containsExactly(UNCHANGED);
        assertThat(again).first().extracting("findings.encounters").asString().contains("OCCURRED");
        assertThat(shop.export() + shop.runs()).isEqualTo(before);
    }

    @Test
    void replacesAChangedArticleAndRecordsWhatItRevises() {
        shop.ingest(read("one", "Mara met Noor today."));
        assertThat(kinds(shop.ingest(read("one", "Ada met Bo today.")))).containsExactly(REPLACED);
        assertThat(shop.export()).contains("Ada").doesNotContain("Noor").doesNotContain("Mara");
        assertThat(shop.runs()).contains("wasRevisionOf");
        try (Shop fresh = new Shop(place.resolve("fresh"))) {
            fresh.ingest(read("one", "Ada met Bo today."));
            assertThat(shop.export()).isEqualTo(fresh.export());
        }
    }

    @Test
    void letsTheVersionModifiedLaterHoldInAnyOrder() {
        Reading early = read(article("one", "Ada met Bo.", Optional.of("2025-02-23T08:00:00Z")));
        Reading late = read(article("one", "Ada met Cy.", Optional.of("2025-02-23T09:00:00Z")));
        shop.ingest(early);
        assertThat(kinds(shop.ingest(late))).containsExactly(REPLACED);
        try (Shop other = new Shop(place.resolve("other"))) {
            other.ingest(late);
            List<Outcome> outcomes = other.ingest(early);
            assertThat(kinds(outcomes)).containsExactly(UNCHANGED);
            assertThat(outcomes.toString()).contains("a later version, of 2025-02-23T09:00Z");
            assertThat(other.export()).isEqualTo(shop.export()).contains("Cy");
        }
    }

    @Test
    void refusesOneArticleAndStoresTheRest() {
        Reading unread =
                new Reading.Refused(Optional.empty(), "in.jsonl:3", OptionalInt.of(3), "not JSON");
        List<Outcome> outcomes =
                shop.ingest(read("one", "Ada met Bo."), read("two", "Nobody came."), unread);
        assertThat(outcomes.subList(1, 3))
                .extracting(o -> (Outcome.Refused) o)
                .extracting(Outcome.Refused::place, Outcome.Refused::reason)
                .containsExactly(tuple("two", "nobody met"), tuple("in.jsonl:3", "not JSON"));
        assertThat(shop.export()).contains("Ada");
    }

    @Test
    void refusesAnArticleThatTheProgramFailsOn() {
        List<Outcome> outcomes =
                shop.ingest(
                        article -> {
                            if (article.id().equals("two")) {
                                throw new IllegalStateException("no such rule");
                            }
                            return Story.graph(article);
                        },
                        read("one", "Ada met Bo."),
                        read("two", "Cy met Di."),
                        read("three", "Ed met Flo."));
        assertThat(outcomes.get(1).toString()).contains("no such rule");
        assertThat(shop.export()).contains("Ada").contains("Flo").doesNotContain("Cy");
    }

    @Test
    void setsApartAnArticleThatTakesTooLong() {
        List<Outcome> outcomes =
                shop.ingest(
                        new IngestLimits(50, Duration.ofSeconds(5), Duration.ofMillis(20)),
                        article -> {
                            if (article.id().equals("two")) {
                                LockSupport.parkNanos(Duration.ofMinutes(10).toNanos());
                            }
                            return Story.graph(article);
                        },
                        read("one", "Ada met Bo."),
                        read("two", "Cy met Di."),
                        read("three", "Ed met Flo."));
        assertThat(outcomes.get(1).toString()).contains("more than 0.02 seconds");
        assertThat(shop.export()).contains("Ada").contains("Flo").doesNotContain("Cy");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 2", "3, 1", "50, 1"})
    void commitsABatchWhenItHasSoManyArticles(int articles, int commits) {
        List<Integer> stored = new ArrayList<>();
        Run run = Run.begin(shop.store().iris(), Instant.EPOCH, "0.1", "abc");
        new Ingest(
                        shop.shelf(),
                        Story::graph,
                        Shop.GAZETTEER,
                        1,
                        InstantSource.fixed(Instant.EPOCH))
                .within(new IngestLimits(articles, Duration.ofHours(1), Duration.ofHours(1)))
                .run(
                        run,
                        Stream.of(
                                read("one", "Ada met Bo."),
                                read("two", "Cy met Di."),
                                read("three", "Ed met Flo.")),
                        outcome -> stored.add(shop.shelf().graphs().size()),
                        () -> false);
        assertThat(stored.stream().distinct()).hasSize(commits);
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "9, 2"})
    void commitsABatchWhenItIsOlderThanItsTime(int seconds, int commits) {
        AtomicLong now = new AtomicLong();
        InstantSource clock = () -> Instant.ofEpochSecond(now.getAndAdd(10));
        List<Integer> stored = new ArrayList<>();
        new Ingest(shop.shelf(), Story::graph, Shop.GAZETTEER, 1, clock)
                .within(new IngestLimits(50, Duration.ofSeconds(seconds), Duration.ofHours(1)))
                .run(
                        Run.begin(shop.store().iris(), Instant.EPOCH, "0.1", "abc"),
                        Stream.of(read("one", "Ada met Bo."), read("two", "Cy met Di.")),
                        outcome -> stored.add(shop.shelf().graphs().size()),
                        () -> false);
        assertThat(stored.stream().distinct()).hasSize(commits);
    }

    @Test
    void commitsWhatWasDoneWhenTheInputBreaks() {
        Run run = Run.begin(shop.store().iris(), Instant.EPOCH, "0.1", "abc");
        Stream<Reading> breaking =
                Stream.concat(
                        Stream.of(read("one", "Ada met Bo.")),
                        Stream.generate(() -> {
                            throw new IllegalStateException("the disk went away");
                        }));
        Ingest ingest =
                new Ingest(shop.shelf(), Story::graph, Shop.GAZETTEER, 1, InstantSource.system());
        assertThatThrownBy(() -> ingest.run(run, breaking, outcome -> {}, () -> false))
                .hasMessage("the disk went away");
        assertThat(shop.export()).contains("Ada");
    }

    @Test
    void describesOfTheGazetteerWhatArticlesName() {
        shop.ingest(read("one", "Ada met Bo."));
        assertThat(shop.export()).doesNotContain("graph/actors");
        shop.ingest(read("two", "Mara met Noor."));
        assertThat(shop.export())
                .contains("graph/actors")
                .contains("Quist")
                .contains("office/mayor")
                .contains("\"Town\"")
                .doesNotContain("person/nobody");
    }

    @Test
    void mendsAGraphThatWasDamaged() {
        shop.ingest(read("one", "Ada met Bo."));
        String whole = shop.export();
        shop.damage("one");
        List<Outcome> outcomes = shop.ingest(read("one", "Ada met Bo."));
        assertThat(kinds(outcomes)).containsExactly(REPLACED);
        assertThat(outcomes.toString()).contains("its stored graph was damaged");
        assertThat(shop.export()).isEqualTo(whole);
    }

    private static List<Outcome.Kind> kinds(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> ((Outcome.Kept) o).kind()).toList();
    }

    private static String id(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> kept.id();
            case Outcome.Refused refused -> refused.id().orElse("");
        };
    }
}
