package newsgraph.serve;

import java.util.List;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// What the end point can do, as clients ask for it: SPARQL 1.1 queries of one store whose default
/// graph is the union of its graphs, in so many formats.
///
/// @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
///   Description</a>
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static final List<String> FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "RDF_XML",
                    "JSON-LD");

    private ServiceDescription() {}

    /// @param endpoint the address that it was asked by
    static Graph of(String endpoint, Iris iris) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node service = Iris.checked(endpoint);
        Node dataset = Iris.checked(iris.base());
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        FORMATS.forEach(f ->
                graph.add(
                        service,
                        sd("resultFormat"),
                        Iris.checked("http://www.w3.org/ns/formats/" + f)));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        return graph;
    }

    private static Node sd(String name) {
        return Iris.checked(SD + name);
    }
}
