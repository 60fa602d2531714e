package newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.rdf.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shape of the program against `shapes/passing.ttl`, and against edits of it that each break
/// one rule: `shapes/NAME.ru`, in which the message to be found stands above the edit.
class BundledShapesTest {
    private static final String SHAPES = "https://w3id.org/newsgraph/shapes#";
    private static final Graph BUNDLED = ShapeCheck.bundledShapes();

    private static final String PREFIXES =
            """
            BASE <https://newsgraph.example/>
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    record Edit(String shape, String message, String update) {
        @Override
        public String toString() {
            return shape + ": " + message;
        }
    }

    static Stream<String> shapes() {
        return BUNDLED.stream(Node.ANY, RDF.Nodes.type, Terms.shacl("NodeShape"))
                .map(t -> t.getSubject().getURI().substring(SHAPES.length()))
                .sorted();
    }

    static Stream<Edit> edits() {
        return shapes().flatMap(BundledShapesTest::edits);
    }

    private static Stream<Edit> edits(String shape) {
        return Arrays.stream(Fixtures.text("/shapes/" + shape + ".ru").strip().split("\n\n", -1))
                .map(block -> block.split("\n", 2))
                .map(parts -> new Edit(shape, parts[0].substring(2), parts[1]));
    }

    @Test
    void findNothingInWhatFits() {
        assertThat(ShapeCheck.bundled().check(passing()).findings()).isEmpty();
    }

    @Test
    void findNothingInTheGraphOfAnArticle() {
        Graph sample =
                EventGraph.of(
                        SampleArticle.extraction(),
                        Iris.DEFAULT,
                        Gazetteer.EMPTY,
                        SampleArticle.MEASURED);
        assertThat(ShapeCheck.bundled().check(sample).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void haveSomethingToLookAt(String shape) {
        Graph data = passing();
        Node node = NodeFactory.createURI(SHAPES + shape);
        Stream<Node> targets =
                Stream.of(
                                values(node, "targetClass")
                                        .map(c -> Triple.create(Node.ANY, RDF.Nodes.type, c)),
                                values(node, "targetSubjectsOf")
                                        .map(p -> Triple.create(Node.ANY, p, Node.ANY)))
                        .flatMap(patterns -> patterns)
                        .flatMap(pattern ->
                                data.stream(
                                        pattern.getSubject(),
                                        pattern.getPredicate(),
                                        pattern.getObject()))
                        .map(Triple::getSubject);
        assertThat(targets).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void findWhatBreaks(Edit edit) {
        Graph data = passing();
        UpdateAction.parseExecute(PREFIXES + edit.update, DatasetGraphFactory.wrap(data));
        assertThat(ShapeCheck.bundled().check(data).findings())
                .extracting(Finding::message)
                .contains(edit.message);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void haveNoRuleThatNoEditBreaks(String shape) {
        Set<String> broken =
                edits(shape).map(Edit::message).collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEqualTo(messages(NodeFactory.createURI(SHAPES + shape)));
    }

    private static Graph passing() {
        return TurtleReader.graph(
                "passing.ttl", Fixtures.text("/shapes/passing.ttl"), Iris.DEFAULT.base());
    }

    private static Stream<Node> values(Node shape, String property) {
        return BUNDLED.stream(shape, Terms.shacl(property), Node.ANY).map(Triple::getObject);
    }

    /// Returns the messages of a shape and of all that it is made of.
    private static Set<String> messages(Node shape) {
        Set<String> messages = new TreeSet<>();
        Set<Node> seen = new HashSet<>();
        List<Node> open = List.of(shape);
        while (!open.isEmpty()) {
            open.forEach(node ->
                    values(node, "message")
                            .map(Node::getLiteralLexicalForm)
                            .forEach(messages::add));
            seen.addAll(open);
            open =
                    open.stream()
                            .flatMap(node -> BUNDLED.stream(node, Node.ANY, Node.ANY))
                            .map(Triple::getObject)
                            .filter(Node::isBlank)
                            .filter(node -> !seen.contains(node))
                            .distinct()
                            .toList();
        }
        return messages;
    }
}
