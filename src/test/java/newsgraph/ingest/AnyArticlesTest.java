package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.article.TextSpan;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.StoreCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all articles, tried on many by chance; the seed is in the test's name.
class AnyArticlesTest {
    private static final int ARTICLES = 4;
    private static final int VERSIONS = 3;

    @TempDir Path place;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyQuotationIsWhatStandsAtItsPlace(long seed) {
        Article article = AnyStory.article(seed);
        Graph graph = Story.graph(article);
        List<Triple> quotes = graph.find(Node.ANY, Properties.QUOTE, Node.ANY).toList();
        assertThat(quotes).isNotEmpty();
        for (Triple quote : quotes) {
            TextSpan span =
                    new TextSpan(
                            number(graph, quote.getSubject(), Properties.BEGIN),
                            number(graph, quote.getSubject(), Properties.END));
            assertThat(quote.getObject().getLiteralLexicalForm()).isEqualTo(article.slice(span));
            assertThat(quote.getSubject().getURI())
                    .endsWith("#char=%d,%d".formatted(span.begin(), span.end()));
        }
    }

    private static int number(Graph graph, Node passage, Node property) {
        Node value = graph.find(passage, property, Node.ANY).next().getObject();
        return Integer.parseInt(value.getLiteralLexicalForm());
    }

    /// Articles and versions of them come and go in any order; what is left is what was to be left.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void anyHistoryEndsAsAFreshStore(long seed) {
        Random random = new Random(seed);
        List<Integer> last = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
        Collections.shuffle(last, random);
        List<Integer> gone = last.subList(0, random.nextInt(ARTICLES));
        try (Shop shop = new Shop(place.resolve("shop"));
                Shop fresh = new Shop(place.resolve("fresh"))) {
            for (int i = 0; i < 8; i++) {
                int article = random.nextInt(ARTICLES);
                if (random.nextInt(4) == 0) {
                    shop.remove("a" + article);
                } else {
                    shop.ingest(version(seed, article, random.nextInt(VERSIONS)));
                }
            }
            shop.ingest(newest(seed, last));
            gone.forEach(article -> shop.remove("a" + article));
            fresh.ingest(newest(seed, last.stream().filter(a -> !gone.contains(a)).toList()));
            assertThat(shop.export()).isEqualTo(fresh.export());
            assertThat(StoreCheck.of(shop.store()).problems()).isEmpty();
        }
    }

    private static Reading[] newest(long seed, List<Integer> articles) {
        return articles.stream()
                .map(article -> version(seed, article, VERSIONS - 1))
                .toArray(Reading[]::new);
    }

    private static Reading version(long seed, int article, int version) {
        return Story.read(
                Story.article(
                        "a" + article,
                        AnyStory.text(new Random(seed * 100 + article * 10L + version)),
                        Optional.of("2025-02-23T08:0%d:00Z".formatted(version))));
    }
}
