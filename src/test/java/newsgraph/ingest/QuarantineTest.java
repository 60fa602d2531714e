package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
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
