package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.export.ExportFormat;
import newsgraph.ingest.Story;
import newsgraph.rdf.Iris;
import newsgraph.store.DurableFiles;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
    private static final List<Article> ARTICLES =
            List.of(
                    Story.article("a", "Mara met Otto"),
                    Story.article("b", "Otto met Ida"),
                    Story.article("c", "Ida met Mara"));

    @TempDir Path place;

    @BeforeEach
    void fill() {
        fill("store", ARTICLES);
    }

    private void fill(String name, List<Article> articles) {
        try (GraphStore store = GraphStore.open(place.resolve(name))) {
            articles.forEach(a -> store.replace(Map.of(store.iris().article(a), Story.graph(a))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesFromAStoreFilledInReverse(ExportFormat format) {
        fill("reversed", ARTICLES.reversed());
        String out = export("store", "--format", format.name()).out();
        assertThat(export("store", "--format", format.name()).out()).isEqualTo(out);
        assertThat(export("reversed", "--format", format.name()).out()).isEqualTo(out);
        assertThat(out).contains("Otto");
    }

    @Test
    void leavesOutWhatRanWhen() {
        assertThat(export("store", "--format", "nq").out()).doesNotContain("graphHash");
        assertThat(export("store", "--format", "nq", "--graph", "graph/runs").out())
                .contains("graphHash")
                .doesNotContain("Meeting");
    }

    @Test
    void writesOneGraphAlone() {
        String iri = Iris.DEFAULT.article(ARTICLES.getFirst()).getURI();
        assertThat(export("store", "--graph", iri).out()).contains("Otto").doesNotContain("Ida");
    }

    @Test
    void saysThatThereIsNoSuchGraph() {
        Shell.Result result = export("store", "--graph", "article/none");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("https://newsgraph.example/article/none");
    }

    @Test
    void takesTheFormatFromTheEndingOfTheFile() throws IOException {
        Path file = place.resolve("out.csv");
        assertThat(export("store", "-o", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).startsWith("event,type,status,");
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).containsExactlyInAnyOrder(file, place.resolve("store"));
        }
    }

    @Test
    void asksForTheFormatWhereNoEndingTellsIt() {
        Shell.Result result = export("store", "-o", place.resolve("out.doc").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("out.doc").contains("--format");
    }

    @Test
    void leavesAnOlderFileAsItWasWhereItFails() throws IOException {
        Path file = Files.writeString(place.resolve("out.ttl"), "old");
        Files.createDirectory(DurableFiles.unfinished(file));
        Shell.Result result = export("store", "-o", file.toString());
        assertThat(result.code()).isEqualTo(74);
        assertThat(result.err()).contains("out.ttl: cannot write").doesNotContain("\tat ");
        assertThat(file).hasContent("old");
    }

    @Test
    void saysThatTheFolderOfTheFileIsNotThere() {
        Shell.Result result = export("store", "-o", place.resolve("no/out.ttl").toString());
        assertThat(result.code()).isEqualTo(74);
        assertThat(result.err()).contains("there is no such file or directory");
    }

    @Test
    void saysThatThereIsNoStore() {
        assertThat(export("nowhere").code()).isEqualTo(66);
    }

    private Shell.Result export(String store, String... arguments) {
        return Shell.run(
                "",
                Stream.concat(
                                Stream.of("export", "--loc", place.resolve(store).toString()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
