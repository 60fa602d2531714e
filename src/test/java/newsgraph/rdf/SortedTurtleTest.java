package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTurtleTest {
    private static final String PREFIXES =
            """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @base <https://newsgraph.example/> .
            """;

    @Test
    void ordersNumbersAsPeopleDo() {
        assertThat(sorted("<a#event-10> rdfs:label 'b' . <a#event-9> rdfs:label 'a' ."))
                .isEqualTo(
                        """
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @base <https://newsgraph.example/> .

                        <a#event-9> rdfs:label "a" .

                        <a#event-10> rdfs:label "b" .
                        """);
    }

    @Test
    void putsAssertionsBehindTheirEvent() {
        assertThat(
                        sorted(
                                "<a#z> a ng:Visit ; ng:assertion <a#b> . <a#b> a ng:Timing ."
                                        + " <a#y> a ng:Visit . <a> a ng:Article . <a#a> a ng:Passage ."))
                .containsSubsequence("<a> a", "<a#y> a", "<a#z> a", "<a#b> a", "<a#a> a");
    }

    @Test
    void writesTreesOfBlankNodesInPlace() {
        assertThat(sorted("<a> ng:x [ ng:y [ ng:z 2, 10, true ] ], [] ."))
                .contains("<a> ng:x [ ng:y [ ng:z 2 , 10 , true ] ] , [] .");
    }

    @Test
    void refusesBlankNodesThatAreNoTree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sorted("<a> ng:x _:b . <b> ng:x _:b . _:b ng:y 1 ."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sorted("_:a ng:x _:b . _:b ng:x _:a ."));
    }

    @Test
    void showsCharactersThatDoNotShow() {
        String turtle = sorted("<a> rdfs:label \"a\\u202Eb\\u0007\\n\\\"\\\\\" .");
        assertThat(turtle).contains("\"a\\u202Eb\\u0007\\n\\\"\\\\\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://newsgraph.example/",
                "https://newsgraph.example//a",
                "https://newsgraph.example/a:b",
                "https://newsgraph.example/.a",
                "https://newsgraph.example/a//b",
                "https://newsgraph.example/#a",
                "https://newsgraph.example/?a",
                "https://newsgraph.example/caf\u00e9/%20?a:b#c:d",
                "https://newsgraph.example/a/",
                "https://w3id.org/newsgraph/ontology#a.b",
                "https://w3id.org/newsgraph/ontology#",
                "https://w3id.org/newsgraph/ontology#-a",
                "urn:a:b"
            })
    void givesEveryIriBack(String iri) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI(iri), RDFS.Nodes.label, NodeFactory.createLiteralString("x"));
        assertThat(read(SortedTurtle.write(graph, Iris.DEFAULT)).isIsomorphicWith(graph)).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSameBytesInWhateverOrder(long seed) {
        Graph graph = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        Collections.shuffle(triples, new Random(seed));
        Graph shuffled = GraphMemFactory.createDefaultGraph();
        triples.forEach(shuffled::add);
        assertThat(SortedTurtle.write(shuffled, Iris.DEFAULT))
                .isEqualTo(SortedTurtle.write(graph, Iris.DEFAULT));
    }

    private static String sorted(String turtle) {
        return SortedTurtle.write(read(PREFIXES + turtle), Iris.DEFAULT);
    }

    private static Graph read(String turtle) {
        return TurtleReader.graph("test.ttl", turtle, Iris.DEFAULT.base());
    }
}
