package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.ingest.Story;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final List<Article> ARTICLES =
            List.of(
                    Story.article("a", "Mara met Otto"),
                    Story.article("b", "Ivan met Otto"),
                    Story.article("c", "Wilhelmina met Mara"));

    @TempDir Path place;

    @BeforeEach
    void fill() {
        try (GraphStore store = GraphStore.open(place)) {
            ARTICLES.forEach(a -> store.replace(Map.of(store.iris().article(a), Story.graph(a))));
        }
    }

    @Test
    void takesAnIriOrItsEnd() {
        String iri = Iris.DEFAULT.article(ARTICLES.getFirst()).getURI() + "#event-5-8";
        String told = explain(iri).out();
        assertThat(told).contains("Mara >>met<< Otto");
        assertThat(explain(iri.substring(Iris.DEFAULT.base().length())).out()).isEqualTo(told);
    }

    @Test
    void takesAFragmentThatOneArticleHas() {
        assertThat(explain("event-11-14").out()).contains("Wilhelmina >>met<< Mara");
        assertThat(explain("#event-11-14").code()).isZero();
    }

    @Test
    void namesTheEventsThatAFragmentFits() {
        Shell.Result result = explain("event-5-8");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err())
                .contains("2 events")
                .contains(
                        ARTICLES.stream()
                                .limit(2)
                                .map(a -> Iris.DEFAULT.article(a).getURI() + "#event-5-8")
                                .toArray(String[]::new));
    }

    @Test
    void saysThatThereIsNoSuchEvent() {
        Shell.Result result = explain("event-99-100");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("event-99-100").contains("newsgraph export");
    }

    private Shell.Result explain(String... arguments) {
        return Shell.run(
                "",
                Stream.concat(Stream.of("explain", "--loc", place.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
