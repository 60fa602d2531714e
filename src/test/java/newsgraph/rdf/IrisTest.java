package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T5")
class IrisTest {
    private static final Node ARTICLE = Iris.DEFAULT.articleOfKey("https://news.example/a");

    @Test
    void namesAnArticleByTheHashOfItsKey() {
        assertThat(ARTICLE.getURI())
                .isEqualTo(
                        "https://newsgraph.example/article/"
                                + Iris.sha256("https://news.example/a").substring(0, 16));
        assertThat(Iris.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void namesPassagesByCodePoints() {
        assertThat(Iris.passage(ARTICLE, new TextSpan(3, 17)).getURI()).endsWith("#char=3,17");
    }

    @Test
    void namesVersionsByTheirText() {
        assertThat(Iris.version(ARTICLE, Iris.sha256("one")))
                .isEqualTo(Iris.version(ARTICLE, Iris.sha256("one")))
                .isNotEqualTo(Iris.version(ARTICLE, Iris.sha256("two")));
    }

    @Test
    void takesABaseOfOnesOwn() {
        assertThat(new Iris("https://desk.example/graph/").entry("person/anna-berg").getURI())
                .isEqualTo("https://desk.example/graph/person/anna-berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a",
                "https://example.org/a?b=c#d",
                "https://example.org/caf\u00e9",
                "urn:isbn:9780000000000"
            })
    void takesIris(String iri) {
        assertThat(Iris.checked(iri).getURI()).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "//example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "http://example.org/a b",
                "http://example.org/<a>",
                "http://example.org/a\"b",
                "http://example.org/{a}",
                "http://example.org/a|b",
                "http://example.org/a\\b",
                "http://example.org/a^b",
                "http://example.org/a`b",
                "http://example.org/%zz",
                "http://example.org/\u0000",
                "http://example.org/\n",
                "http://example.org/\u202Ea",
                "http://example.org/\u200Ba",
                "http://example.org/\uD800",
                "http://[example/",
                "http:///a",
                "http://example.org/a/../b",
                "urn:x",
                "1http://example.org/"
            })
    void refusesWhatIsNoIri(String iri) {
        assertThatExceptionOfType(IllegalIriException.class).isThrownBy(() -> Iris.checked(iri));
    }

    private static final List<String> INJECTIONS =
            List.of(
                    "http://example.org/> <http://example.org/p> <http://example.org/o> . <a",
                    "http://example.org/a> . } DROP ALL ; #",
                    "http://example.org/\\u003E",
                    "http://example.org/\"/><rdf:Description rdf:about=\"x",
                    "http://example.org/&entity;",
                    "http://example.org/{{template}}",
                    "http://example.org/a\r\nb: c",
                    "http://user:pass@example.org:99999/",
                    "http://example.org/%3E%00",
                    "urn:a:b#c#d",
                    "https://\u202Egro.elpmaxe/",
                    "java\nscript:alert(1)");

    private static final String ALPHABET =
            "abc:/?#[]@!$&'()*+,;=-._~%20%<>\"{}|\\\\^` \t\n\r\u0000\u00A0\u00E9\u200B\u202E\uD800\uDFFF\uFFFD\uFFFF";

    static Stream<String> injectionsAndRandomStrings() {
        return Stream.concat(
                INJECTIONS.stream(), LongStream.range(0, 1_000).mapToObj(IrisTest::randomIri));
    }

    private static String randomIri(long seed) {
        Random random = new Random(seed);
        StringBuilder iri =
                new StringBuilder(
                        List.of("http://", "https://e.example/", "urn:", "")
                                .get(random.nextInt(4)));
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            iri.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return iri.toString();
    }

    /// What is let through is the same for every parser, whichever way it came in.
    @Test
    void givesNoIriThatAParserRefuses() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        injectionsAndRandomStrings()
                .flatMap(IrisTest::ways)
                .flatMap(way -> made(way).stream())
                .forEach(node -> graph.add(Triple.create(node, RDF.Nodes.type, node)));
        assertThat(INJECTIONS).hasSize(12);
        assertThat(graph.size()).isGreaterThan(1_000);
        for (RDFFormat format :
                List.of(
                        RDFFormat.NTRIPLES,
                        RDFFormat.TURTLE,
                        RDFFormat.TRIG,
                        RDFFormat.JSONLD11,
                        RDFFormat.RDFXML)) {
            String text = RDFWriter.source(graph).format(format).asString();
            Graph again =
                    RDFParser.fromString(text, format.getLang())
                            .checking(true)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                            .toGraph();
            assertThat(again.isIsomorphicWith(graph)).as(format.toString()).isTrue();
        }
        Graph sorted = TurtleReader.graph("test", SortedTurtle.write(graph, Iris.DEFAULT), "x:/");
        assertThat(sorted.isIsomorphicWith(graph)).isTrue();
    }

    /// Every way from words of others to an IRI.
    private static Stream<Supplier<Node>> ways(String words) {
        return Stream.of(
                () -> Iris.checked(words),
                () -> Iris.DEFAULT.entry(words),
                () -> Iris.DEFAULT.entry("person/" + words),
                () -> Iris.DEFAULT.graph(words),
                () -> Iris.DEFAULT.articleOfKey(words),
                () -> Iris.version(ARTICLE, Iris.sha256(words)),
                () -> new Iris(words).graph("runs"));
    }

    private static Optional<Node> made(Supplier<Node> way) {
        try {
            return Optional.of(way.get());
        } catch (IllegalIriException refused) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://desk.example", "https://desk.example/#", "https://d.example/?a/"})
    void refusesABaseThatNamesCannotFollow(String base) {
        assertThatExceptionOfType(IllegalIriException.class).isThrownBy(() -> new Iris(base));
    }
}
