package newsgraph.store;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/// Graphs in tests as text, in and out.
public final class Turtle {
    private Turtle() {}

    /// Reads Turtle; `ng:`, `prov:` and `xsd:` are declared.
    public static Graph graph(String turtle) {
        String prefixes =
                """
                PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    /// Returns all that a store has but `graph/runs`, as sorted N-Quads.
    public static String quads(GraphStore store) {
        return store.read(dataset ->
                dataset.asDatasetGraph().stream()
                        .map(Turtle::line)
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining()));
    }

    private static String line(Quad quad) {
        return "%s %s %s %s .\n"
                .formatted(
                        NodeFmtLib.strNT(quad.getSubject()),
                        NodeFmtLib.strNT(quad.getPredicate()),
                        NodeFmtLib.strNT(quad.getObject()),
                        NodeFmtLib.strNT(quad.getGraph()));
    }
}
