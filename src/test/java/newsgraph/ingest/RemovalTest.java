package newsgraph.ingest;

import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
    @TempDir Path place;

    @Test
    void leavesNothingThatOnlyTheArticleSupported() {
        try (Shop shop = new Shop(place.resolve("archive"));
                Shop without = new Shop(place.resolve("without"))) {
            shop.ingest(read("one", "Ada met Bo."), read("two", "Mara met Noor."));
            shop.remove("two");
            without.ingest(read("one", "Ada met Bo."));
            assertThat(shop.export()).isEqualTo(without.export()).contains("Ada");
            assertThat(shop.runs()).isEqualTo(without.runs());
            assertThat(StoreCheck.of(shop.store()).problems()).isEmpty();
        }
    }

    @Test
    void keepsWhatAnotherArticleSupportsToo() {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Mara met Bo."), read("two", "Mara met Noor."));
            shop.remove("collection/two");
            assertThat(shop.export()).contains("Quist").contains("office/mayor");
        }
    }

    @Test
    void leavesATombstoneOfEveryVersion() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.ingest(read("one", "Ada met Cy."));
            shop.remove(shop.store().iris().articleOfKey("collection/one").getURI());
            assertThat(shop.export() + shop.runs()).isEmpty();
            assertThat(files())
                    .hasSize(2)
                    .allMatch(f -> f.endsWith("removed.json"))
                    .allSatisfy(f -> assertThat(f).content().contains("1970-01-01T00:00:00Z"));
        }
    }

    @Test
    void takesARemovedArticleInAgain() {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            String before = shop.export();
            shop.remove("one");
            shop.ingest(read("one", "Ada met Bo."));
            assertThat(shop.export()).isEqualTo(before);
        }
    }

    @Test
    void findsNothingUnderAnUnknownName() {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            assertThat(
                            new Removal(shop.shelf(), Shop.GAZETTEER, InstantSource.system())
                                    .named("none"))
                    .isEmpty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("journal.jsonl"))
                    .toList();
        }
    }
}
