package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import newsgraph.fulltext.WordSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorNamesTest {
    private static Newsroom news;

    @BeforeAll
    static void open() {
        news = new Newsroom();
    }

    @AfterAll
    static void close() {
        news.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søren Holm",
                "soren holm",
                "HOLM",
                "Soren",
                "person/soren-holm",
                "<https://newsgraph.example/person/soren-holm>"
            })
    void findsSomebodyWithoutAccentsCaseOrFirstName(String name) {
        assertThat(names(name)).containsExactly("Søren Holm");
    }

    @Test
    void knowsOtherNames() {
        assertThat(names("iron ada")).containsExactly("Ada Stern");
    }

    @Test
    void takesABodyForThoseWhoActForIt() {
        assertThat(names("Chancellery")).containsExactly("Chancellery", "Chancellery officials");
        assertThat(names("Chancellery officials")).containsExactly("Chancellery officials");
    }

    @Test
    void namesEveryCandidate() {
        assertThat(find("Vale").actors())
                .extracting(a -> a.node().getURI())
                .containsExactly(
                        "https://newsgraph.example/article/plan#actor-30-34",
                        "https://newsgraph.example/article/talks#actor-45-49");
    }

    @Test
    void suggestsWhoMayBeMeant() {
        assertThat(names("Stren")).isEmpty();
        assertThat(find("Stren").suggestions()).containsExactly("Ada Stern");
        assertThat(find("Xyzzy").suggestions()).isEmpty();
        assertThat(names("?!")).isEmpty();
    }

    @Test
    void doesNotFindPartsOfWords() {
        assertThat(names("Hol")).isEmpty();
    }

    private static List<String> names(String name) {
        return find(name).actors().stream().map(NamedActor::name).toList();
    }

    private static NameSearch find(String name) {
        try (WordSearch words = news.store().words()) {
            return news.store()
                    .read(data ->
                            new ActorNames(
                                            data.asDatasetGraph().getDefaultGraph(),
                                            news.store().iris(),
                                            Deadline.in(Duration.ofSeconds(10)),
                                            words)
                                    .find(name));
        }
    }
}
