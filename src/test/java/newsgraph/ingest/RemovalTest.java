package newsgraph.ingest;

import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.Journaled;
import newsgraph.store.StoreCheck;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T14")
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
            shop.purge(shop.store().iris().articleOfKey("collection/one").getURI());
            assertThat(shop.export() + shop.runs()).isEmpty();
            assertThat(files())
                    .hasSize(2)
                    .allMatch(f -> f.endsWith("removed.json"))
                    .allSatisfy(f -> assertThat(f).content().contains("1970-01-01T00:00:00Z"));
        }
    }

    @Test
    void keepsTheTextOfWhatIsRemovedUntilItIsPurged() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.remove("one");
            assertThat(files()).anySatisfy(f -> assertThat(f).hasContent("Ada met Bo."));
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.named("none")).isEmpty();
            assertThat(purge.of(one(purge))).hasSize(1);
            assertThat(files()).hasSize(1).first().asString().endsWith("removed.json");
        }
    }

    @Test
    void purgesWhatWasRemovedInAnEarlierLifeToo() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.remove("one");
            shop.ingest(read("one", "Ada met Cy."));
            shop.remove("one");
            shop.ingest(read("one", "Ada met Di."));
            shop.purge("one");
            assertThat(files()).hasSize(3).allMatch(f -> f.endsWith("removed.json"));
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.of(one(purge))).hasSize(3);
        }
    }

    @Test
    void purgesEveryVersionThatWasRemovedBefore() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.remove("one");
            shop.ingest(read("one", "Ada met Cy."));
            shop.remove("one");
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.of(one(purge))).hasSize(2);
            assertThat(files()).hasSize(2).allMatch(f -> f.endsWith("removed.json"));
        }
    }

    @Test
    void purgesATextThatCameBackAfterItsPurge() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.purge("one");
            shop.ingest(read("one", "Ada met Bo."));
            shop.remove("one");
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.of(one(purge))).hasSize(1);
            assertThat(files()).hasSize(1).allMatch(f -> f.endsWith("removed.json"));
        }
    }

    @Test
    void undoesARemovalThatWasNeverCommitted() {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            String article = shop.store().iris().articleOfKey("collection/one").getURI();
            String record =
                    Objects.requireNonNull(Rebuild.current(shop.shelf().archive()).get(article));
            shop.shelf()
                    .archive()
                    .journal()
                    .begin(List.of(new Journaled.Remove(article, "one", List.of(record), false)));
            shop.shelf().archive().entomb(record, "one", Instant.EPOCH);
            shop.shelf().settle();
            assertThat(Verification.of(shop.shelf()).problems()).isEmpty();
            assertThat(Rebuild.current(shop.shelf().archive())).containsKey(article);
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

    @Test
    void purgesWhatAnIngestArchivedThatWasKilledBeforeItsCommit() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.shelf()
                    .archive()
                    .keep(
                            new ArchivedArticle(
                                    Story.article("one", "Ada met Bo."), "", Optional.empty()),
                            "raw".getBytes(StandardCharsets.UTF_8));
            Path half = place.resolve("archive/incoming/half/text.txt");
            Files.createDirectories(half.getParent());
            Files.writeString(half, "Ada met B");
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.of(one(purge))).hasSize(1);
            assertThat(files()).hasSize(1).allMatch(f -> f.endsWith("removed.json"));
        }
    }

    @Test
    void purgesAVersionThatWasArchivedAndNeverStoredWithTheOneThatIs() throws IOException {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.shelf()
                    .archive()
                    .keep(
                            new ArchivedArticle(
                                    Story.article("one", "Ada met Cy."), "", Optional.empty()),
                            new byte[0]);
            shop.ingest(read("one", "Ada met Bo."), read("two", "Ada met Di."));
            shop.purge("one");
            assertThat(files().stream().filter(f -> f.endsWith("text.txt")))
                    .singleElement()
                    .satisfies(f -> assertThat(f).hasContent("Ada met Di."));
            assertThat(Verification.of(shop.shelf()).problems()).isEmpty();
        }
    }

    @Test
    void namesEveryArticleThatHasAnId() {
        try (Shop shop = new Shop(place.resolve("archive"))) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.remove("one");
            shop.ingest(read(inCollection("other", Story.article("one", "Ada met Cy."))));
            Purge purge = new Purge(shop.shelf(), InstantSource.system());
            assertThat(purge.named("one")).hasSize(2);
            assertThat(purge.named("other/one"))
                    .containsExactly(shop.store().iris().articleOfKey("other/one"));
        }
    }

    private static Article inCollection(String name, Article article) {
        return new Article(
                article.id(),
                name + "/" + article.id(),
                article.text(),
                article.published(),
                article.modified(),
                article.headline(),
                article.url(),
                article.publisher(),
                article.zones(),
                article.origin());
    }

    private static Node one(Purge purge) {
        return purge.named("one").iterator().next();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("journal.jsonl"))
                    .toList();
        }
    }
}
