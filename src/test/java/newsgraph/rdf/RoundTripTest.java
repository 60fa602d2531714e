package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final Graph GRAPH = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);

    static Stream<RDFFormat> formats() {
        return Stream.of(
                RDFFormat.TURTLE,
                RDFFormat.TRIG,
                RDFFormat.NQUADS,
                RDFFormat.JSONLD11,
                RDFFormat.RDFXML);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheGraphBack(RDFFormat format) {
        String text = RDFWriter.source(GRAPH).format(format).asString();
        assertThat(read(text, format.getLang()).getDefaultGraph().isIsomorphicWith(GRAPH)).isTrue();
    }

    @Test
    void givesTheGraphBackAsSortedTurtle() {
        String text = SortedTurtle.write(GRAPH, Iris.DEFAULT);
        assertThat(read(text, Lang.TURTLE).getDefaultGraph().isIsomorphicWith(GRAPH)).isTrue();
    }

    @Test
    void breaksNoRuleOfRdf() {
        String text = RDFWriter.source(GRAPH).format(RDFFormat.NTRIPLES).asString();
        assertThat(
                        RDFParser.fromString(text, Lang.NTRIPLES)
                                .checking(true)
                                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                                .toGraph()
                                .size())
                .isEqualTo(GRAPH.size());
    }

    private static DatasetGraph read(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
        return dataset;
    }
}
