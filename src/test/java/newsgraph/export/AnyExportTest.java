package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
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
    private enum Syntax {
        TTL(Lang.TURTLE),
        TRIG(Lang.TRIG),
        NQ(Lang.NQUADS),
        JSONLD(Lang.JSONLD11),
        RDFXML(Lang.RDFXML);

        private final Lang lang;

        Syntax(Lang lang) {
            this.lang = lang;
        }
    }

    static Stream<Arguments> seedsAndSyntaxes() {
        return LongStream.range(0, 60)
                .boxed()
                .flatMap(seed -> Arrays.stream(Syntax.values()).map(s -> Arguments.of(seed, s)));
    }

    @ParameterizedTest(name = "seed {0} as {1}")
    @MethodSource("seedsAndSyntaxes")
    void comesBackAsItWas(long seed, Syntax syntax) throws IOException {
        Article article = AnyStory.article(seed);
        Graph graph = Story.graph(article);
        StringWriter text = new StringWriter();
        GraphWriter writer = ExportFormat.valueOf(syntax.name()).to(text, Iris.DEFAULT);
        writer.write(Iris.DEFAULT.article(article), graph);
        writer.end();
        assertThat(read(text.toString(), syntax.lang).isIsomorphicWith(graph)).isTrue();
    }

    private static Graph read(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
        Graph all = GraphMemFactory.createDefaultGraph();
        dataset.stream().forEach(quad -> all.add(quad.asTriple()));
        return all;
    }
}
