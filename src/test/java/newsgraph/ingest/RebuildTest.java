package newsgraph.ingest;

import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T13")
class RebuildTest {
    @TempDir Path place;

    @Test
    void givesTheSameBytesAgain() {
        try (Shop shop = new Shop(place)) {
            shop.ingest(read("one", "Ada met Bo."), read("two", "Mara met Noor."));
            shop.ingest(read("one", "Ada met Cy."), read("three", "Ed met Flo."));
            shop.remove("three");
            assertThat(rebuilt()).isEqualTo(shop.export()).contains("Cy").doesNotContain("Flo");
        }
    }

    @Test
    void knowsWhatRevisesWhat() {
        try (Shop shop = new Shop(place);
                GraphStore fresh = GraphStore.inMemory()) {
            shop.ingest(read("one", "Ada met Bo."));
            shop.ingest(read("one", "Ada met Cy."));
            shop.ingest(read("one", "Ada met Di."));
            rebuild(Story::graph).into(fresh, run(fresh), outcome -> {});
            assertThat(revisions(fresh)).hasSize(2).isEqualTo(revisions(shop.store()));
        }
    }

    @Test
    void leavesOutWhatWasNeverCommitted() {
        try (Shop shop = new Shop(place)) {
            shop.ingest(read("one", "Ada met Bo."));
            new ArchiveLedger(archive(), "abc")
                    .keep(
                            shop.store().iris().articleOfKey("collection/two"),
                            (Reading.Read) read("two", "Cy met Di."),
                            Optional.empty());
            assertThat(rebuilt()).isEqualTo(shop.export()).doesNotContain("Di");
        }
    }

    @Test
    void namesWhatItWouldLose() {
        try (Shop shop = new Shop(place);
                GraphStore fresh = GraphStore.inMemory()) {
            shop.ingest(read("one", "Ada met Bo."), read("two", "Cy met Di."));
            List<Outcome> outcomes = new ArrayList<>();
            rebuild(RebuildTest::strict).into(fresh, run(fresh), outcomes::add);
            assertThat(outcomes)
                    .filteredOn(o -> o instanceof Outcome.Refused)
                    .singleElement()
                    .asString()
                    .contains("two");
        }
    }

    @Test
    void tellsWhatAnotherReadingWouldChange() {
        try (Shop shop = new Shop(place)) {
            shop.ingest(
                    read("one", "Ada met Bo."),
                    read("two", "Cy met Di."),
                    read("three", "Ed met Flo."));
            String before = shop.export();
            assertThat(changes(shop, Story::graph)).isEmpty();
            assertThat(changes(shop, RebuildTest::strict))
                    .singleElement()
                    .extracting(EventChange::kind)
                    .isEqualTo(EventChange.Kind.REFUSED);
            assertThat(changes(shop, RebuildTest::renaming))
                    .extracting(EventChange::kind)
                    .contains(EventChange.Kind.CHANGED);
            assertThat(shop.export()).isEqualTo(before);
        }
    }

    @Test
    void tellsOfAnArticleThatTheProgramFailsOnAndGoesOn() {
        try (Shop shop = new Shop(place)) {
            shop.ingest(
                    read("one", "Ada met Bo."),
                    read("two", "Cy met Di."),
                    read("three", "Ed met Flo."));
            assertThat(changes(shop, RebuildTest::failing))
                    .hasSize(2)
                    .allMatch(c -> c.kind() == EventChange.Kind.REFUSED)
                    .anyMatch(
                            c -> c.words().contains("failed on it") && c.words().contains("a bug"))
                    .anyMatch(c -> c.words().contains("StackOverflowError"));
        }
    }

    @Test
    void tellsOfAnArticleThatTheArchiveLost() throws IOException {
        try (Shop shop = new Shop(place)) {
            shop.ingest(read("one", "Ada met Bo."), read("two", "Cy met Di."));
            try (Stream<Path> files = Files.walk(place)) {
                Path text =
                        files.filter(f -> f.endsWith("text.txt"))
                                .sorted()
                                .findFirst()
                                .orElseThrow();
                Files.writeString(text, "They never met.");
            }
            assertThat(changes(shop, Story::graph))
                    .singleElement()
                    .satisfies(c -> assertThat(c.words()).startsWith("the archive lost it: "));
        }
    }

    /// Reads as ever, but fails on two articles.
    private static Graph failing(Article article) {
        return switch (article.id()) {
            case "one" -> throw new IllegalStateException("a bug");
            case "two" -> throw new StackOverflowError();
            default -> Story.graph(article);
        };
    }

    /// Reads as ever, but refuses one article.
    private static Graph strict(Article article) {
        if (article.id().equals("two")) {
            throw new UnfitArticleException("nobody met");
        }
        return Story.graph(article);
    }

    /// Reads another name than there is.
    private static Graph renaming(Article article) {
        return Story.graph(
                Story.article(article.id(), article.text().value().replace("Ada", "Eva")));
    }

    private List<EventChange> changes(Shop shop, Function<Article, Graph> graphs) {
        List<EventChange> changes = new ArrayList<>();
        rebuild(graphs).compare(shop.store(), changes::add);
        return changes;
    }

    private String rebuilt() {
        try (GraphStore fresh = GraphStore.inMemory()) {
            rebuild(Story::graph).into(fresh, run(fresh), outcome -> {});
            return Turtle.quads(fresh);
        }
    }

    private Rebuild rebuild(Function<Article, Graph> graphs) {
        return new Rebuild(
                archive(),
                graphs,
                Shop.GAZETTEER,
                2,
                InstantSource.fixed(Instant.EPOCH),
                IngestLimits.DEFAULT);
    }

    private Archive archive() {
        return new Archive(place);
    }

    private static Run run(GraphStore store) {
        return Run.begin(store.iris(), Instant.EPOCH, "0.1", "abc");
    }

    private static List<String> revisions(GraphStore store) {
        return store.read(dataset ->
                dataset.asDatasetGraph().getGraph(store.runs()).stream(
                                Node.ANY, Terms.REVISION_OF, Node.ANY)
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }
}
