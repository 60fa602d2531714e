package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.ingest.AnyStory;
import newsgraph.ingest.Story;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any article's graph, out in each syntax and in again.
class AnyExportTest {
    private static final Map<ExportFormat, Lang> SYNTAXES =
            Map.of(
                    ExportFormat.TTL, Lang.TURTLE,
                    ExportFormat.TRIG, Lang.TRIG,
                    ExportFormat.NQ, Lang.NQUADS,
                    ExportFormat.JSONLD, Lang.JSONLD11,
                    ExportFormat.RDFXML, Lang.RDFXML);

    static Stream<Arguments> seedsAndSyntaxes() {
        return LongStream.range(0, 60)
                .boxed()
                .flatMap(seed ->
                        SYNTAXES.keySet().stream().sorted().map(s -> Arguments.of(seed, s)));
    }

    @ParameterizedTest(name = "seed {0} as {1}")
    @MethodSource("seedsAndSyntaxes")
    void comesBackAsItWas(long seed, ExportFormat syntax) throws IOException {
        Article article = AnyStory.article(seed);
        Graph graph = Story.graph(article);
        StringWriter text = new StringWriter();
        GraphWriter writer = syntax.to(text, Iris.DEFAULT);
        writer.write(Iris.DEFAULT.article(article), graph);
        writer.end();
        assertThat(
                        read(text.toString(), Objects.requireNonNull(SYNTAXES.get(syntax)))
                                .isIsomorphicWith(graph))
                .isTrue();
    }

    private static Graph read(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
        Graph all = GraphMemFactory.createDefaultGraph();
        dataset.stream().forEach(quad -> all.add(quad.asTriple()));
        return all;
    }
}
