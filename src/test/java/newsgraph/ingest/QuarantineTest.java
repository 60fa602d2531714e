package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    private static final ReadOptions DATED =
            ReadOptions.DEFAULT.publishedOn(LocalDate.of(2025, 2, 23));

    @TempDir Path place;

    @Test
    void keepsTheInputOfWhatCouldNotBeReadUntilItIsStored() throws IOException {
        Path file = Files.writeString(place.resolve("undated.txt"), "Ada met Bo.");
        try (Shop shop = new Shop(place.resolve("archive"));
                Shop direct = new Shop(place.resolve("direct"))) {
            ingest(shop, read(file, ReadOptions.DEFAULT));
            assertThat(waiting())
                    .singleElement()
                    .satisfies(w -> {
                        assertThat(w.resolve("report.txt")).content().contains("--published");
                        assertThat(w.resolve("input")).hasContent("Ada met Bo.");
                    });
            retry(shop, ReadOptions.DEFAULT);
            assertThat(waiting()).hasSize(1);
            retry(shop, DATED);
            assertThat(waiting()).isEmpty();
            ingest(direct, read(file, DATED));
            assertThat(shop.export()).isEqualTo(direct.export()).contains("Ada");
        }
    }

    @Test
    void keepsAnArticleThatCouldNotBeStored() throws IOException {
        Path file = Files.writeString(place.resolve("unfit.txt"), "Nobody came to the harbour.");
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(file, DATED));
            retry(shop, DATED);
            assertThat(waiting())
                    .singleElement()
                    .satisfies(w ->
                            assertThat(w.resolve("report.txt"))
                                    .content()
                                    .contains("reason: nobody met"));
            Quarantine quarantine = quarantine();
            List<Reading> again = quarantine.retry(DATED).toList();
            assertThat(again).singleElement().isInstanceOf(Reading.Read.class);
            shop.ingest(
                            article -> Story.graph(Story.article("x", "Ada met Bo.")),
                            again.toArray(Reading[]::new))
                    .forEach(quarantine::note);
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void keepsWhatWaitsWhenAnotherCollectionHasTheSameId() throws IOException {
        Path first = Files.writeString(place.resolve("first.jsonl"), line("a", "Ada met Bo."));
        Path second =
                Files.writeString(
                        place.resolve("second.jsonl"),
                        line("a", "Cy met Di.").replace("}", ", \"date\": \"2025-02-23\"}"));
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(first, ReadOptions.DEFAULT));
            ingest(shop, read(second, ReadOptions.DEFAULT));
            assertThat(waiting())
                    .singleElement()
                    .satisfies(w -> assertThat(w.resolve("input")).content().contains("Ada met"));
            ingest(shop, read(first, DATED));
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void keepsAnotherVersionThatWaitsWhenTheOneStoredComesAgain() throws IOException {
        Path file = Files.writeString(place.resolve("a.txt"), "Ada met Bo.");
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(file, DATED));
            Files.writeString(file, "Nobody came.");
            ingest(shop, read(file, DATED));
            Files.writeString(file, "Ada met Bo.");
            ingest(shop, read(file, DATED));
            assertThat(waiting()).hasSize(1);
            Files.writeString(file, "Ada met Cy.");
            ingest(shop, read(file, DATED));
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void keepsAnInputUntilEveryArticleOfItIsStored() throws IOException {
        Path file =
                Files.writeString(
                        place.resolve("many.json"),
                        "[%s, %s]"
                                .formatted(
                                        line("a", "Ada met Bo.").strip(),
                                        line("b", "Nobody came.").strip()));
        byte[] whole = Files.readAllBytes(file);
        try (Shop shop = new Shop(place.resolve("archive"))) {
            Reading.Refused unread =
                    new Reading.Refused(
                            Optional.of("many.json"),
                            "many.json:1",
                            OptionalInt.empty(),
                            "cut off",
                            Optional.empty(),
                            Optional.of(
                                    new Reading.Rejected(
                                            whole,
                                            Optional.of("many.json"),
                                            Optional.empty(),
                                            Optional.empty())));
            ingest(shop, List.of(unread));
            retry(shop, DATED);
            assertThat(shop.export()).contains("Ada");
            assertThat(waiting())
                    .singleElement()
                    .satisfies(w -> assertThat(w.resolve("input")).hasBinaryContent(whole));
        }
    }

    @Test
    void triesAgainInTheCollectionThatItWasFor() throws IOException {
        Path file = Files.writeString(place.resolve("a.jsonl"), line("a", "Ada met Bo."));
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(file, ReadOptions.DEFAULT.inCollection("wire")));
            retry(shop, DATED);
            assertThat(shop.shelf().graphs()).contains(shop.store().iris().articleOfKey("wire/a"));
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void passesOverWhatACrashLeftWithoutAReportAndTellsOfWhatIsDamaged() throws IOException {
        Path file = Files.writeString(place.resolve("unfit.txt"), "Nobody came to the harbour.");
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(file, DATED));
            Files.createDirectories(place.resolve("quarantine/0123456789abcdef"));
            try (Stream<Path> files = Files.walk(place.resolve("quarantine"))) {
                Files.writeString(
                        files.filter(f -> f.endsWith("text.txt")).findFirst().orElseThrow(), "x");
            }
            assertThat(quarantine().retry(DATED).toList())
                    .singleElement()
                    .satisfies(r -> assertThat(r.toString()).contains("is damaged"));
        }
    }

    @Test
    void isFoundAndForgottenByTheNameOfTheArticle() throws IOException {
        Path file = Files.writeString(place.resolve("a.jsonl"), line("a", "Ada met Bo."));
        try (Shop shop = new Shop(place.resolve("archive"))) {
            ingest(shop, read(file, ReadOptions.DEFAULT));
            Iris iris = shop.store().iris();
            Node article = iris.articleOfKey("a.jsonl/a");
            assertThat(quarantine().named("a", iris)).containsExactly(article);
            assertThat(quarantine().named(article.getURI(), iris)).containsExactly(article);
            assertThat(quarantine().named("b", iris)).isEmpty();
            assertThat(quarantine().forget(article)).isTrue();
            assertThat(waiting()).isEmpty();
            assertThat(quarantine().forget(article)).isFalse();
        }
    }

    private static String line(String id, String text) {
        return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
    }

    private void retry(Shop shop, ReadOptions options) {
        Quarantine quarantine = quarantine();
        shop.ingest(quarantine.retry(options).toArray(Reading[]::new)).forEach(quarantine::note);
    }

    private void ingest(Shop shop, List<Reading> readings) {
        Quarantine quarantine = quarantine();
        shop.ingest(readings.toArray(Reading[]::new)).forEach(quarantine::note);
    }

    private static List<Reading> read(Path file, ReadOptions options) {
        try (Stream<Reading> readings =
                Articles.read(List.of(file.toString()), InputStream.nullInputStream(), options)) {
            return readings.toList();
        }
    }

    private Quarantine quarantine() {
        return new Quarantine(place.resolve("quarantine"));
    }

    private List<Path> waiting() throws IOException {
        Path root = place.resolve("quarantine");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(root)) {
            return places.toList();
        }
    }
}
