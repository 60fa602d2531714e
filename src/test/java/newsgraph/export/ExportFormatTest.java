package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.ingest.Story;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {
    private static final Node DIARY = Iris.DEFAULT.article(SampleArticle.article());
    private static final Node NOTE = Iris.DEFAULT.article(Story.article("note", "Mara met Otto"));
    private static final Node ACTORS = Iris.DEFAULT.graph("actors");

    /// Two articles and a list of actors, of whom the second article names one; with all that any
    /// syntax has to escape.
    private static final Map<Node, Graph> GRAPHS = new LinkedHashMap<>();

    static {
        GRAPHS.put(DIARY, EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT));
        GRAPHS.put(NOTE, Story.graph(Story.article("note", "Mara met Otto")));
        GRAPHS.put(
                ACTORS,
                graph(
                        """
                        BASE <https://newsgraph.example/>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        <person/mara> a ng:Person ; rdfs:label "Mara", "Mára"@cs ;
                            ng:surname "Quist \\"<the> &amp; \\\\ great\\"\\r\\n\\t'" ;
                            <https://other.example/terms#since> "007"^^xsd:integer, 12, -3, true, "2014"^^xsd:gYear ;
                            <https://other.example/page> <https://other.example/?a=1&b=%20> .
                        """));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQ", "JSONLD"})
    void givesEveryNamedGraphBack(ExportFormat format) {
        DatasetGraph expected = DatasetGraphFactory.create();
        GRAPHS.forEach(expected::addGraph);
        assertThat(IsoMatcher.isomorphic(read(write(format, GRAPHS), format), expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TTL", "RDFXML"})
    void givesAllGraphsBackAsOne(ExportFormat format) {
        Graph expected = GraphMemFactory.createDefaultGraph();
        GRAPHS.values().forEach(g -> g.stream().forEach(expected::add));
        Graph found = read(write(format, GRAPHS), format).getDefaultGraph();
        assertThat(found.isIsomorphicWith(expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesWhateverOrderTheTriplesCameIn(ExportFormat format) {
        Map<Node, Graph> reversed = new LinkedHashMap<>();
        GRAPHS.forEach((name, graph) -> reversed.put(name, reversed(graph)));
        assertThat(write(format, reversed)).isEqualTo(write(format, GRAPHS)).endsWith("\n");
    }

    private static Graph reversed(Graph graph) {
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        Collections.reverse(triples);
        Graph reversed = GraphMemFactory.createDefaultGraph();
        triples.forEach(reversed::add);
        return reversed;
    }

    @Test
    void tellsOfWhatArticlesShareOnceAndLast() {
        String turtle = write(ExportFormat.TTL, GRAPHS);
        assertThat(turtle.split("\n<person/mara> a ng:Person", -1)).hasSize(2);
        assertThat(turtle.indexOf("<person/mara> a ng:Person"))
                .isGreaterThan(turtle.lastIndexOf("a ng:Passage"));
    }

    @Test
    void saysWhichCharacterXmlCannotHold() {
        Graph graph = graph("<x:a> ng:quote \"a\\u0001b\" .");
        assertThatThrownBy(() ->
                        write(ExportFormat.RDFXML, Map.of(NodeFactory.createURI("x:a"), graph)))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("U+0001")
                .hasMessageContaining("--format");
    }

    @Test
    void saysWhichPropertyXmlCannotName() {
        Graph graph = graph("<x:a> <https://other.example/2014> 1 .");
        assertThatThrownBy(() ->
                        write(ExportFormat.RDFXML, Map.of(NodeFactory.createURI("x:a"), graph)))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("<https://other.example/2014>");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.TTL,TTL",
        "x.csv,CSV",
        "x.rdf,RDFXML",
        "x.tar.nq,NQ",
        "x.jsonld,JSONLD",
        "x.ftm.json,FTM"
    })
    void knowsAFormatByTheEndingOfTheFile(String file, ExportFormat format) {
        assertThat(ExportFormat.of(Path.of(file))).contains(format);
    }

    @Test
    void knowsNoFormatByAnEndingOfOthers() {
        assertThat(ExportFormat.of(Path.of("x.csv/out.docx"))).isEmpty();
    }

    private static String write(ExportFormat format, Map<Node, Graph> graphs) {
        StringWriter out = new StringWriter();
        try {
            GraphWriter writer = format.to(out, Iris.DEFAULT);
            for (Map.Entry<Node, Graph> graph : graphs.entrySet()) {
                writer.write(graph.getKey(), graph.getValue());
            }
            writer.end();
        } catch (IOException e) {
            throw new AssertionError("memory takes any text", e);
        }
        return out.toString();
    }

    private static DatasetGraph read(String text, ExportFormat format) {
        Lang lang =
                switch (format) {
                    case TTL -> Lang.TURTLE;
                    case TRIG -> Lang.TRIG;
                    case NQ -> Lang.NQUADS;
                    case JSONLD -> Lang.JSONLD11;
                    case RDFXML -> Lang.RDFXML;
                    case CSV, TSV, GEXF, GRAPHML, FTM ->
                            throw new IllegalArgumentException(format + " is no RDF");
                };
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
        return dataset;
    }
}
