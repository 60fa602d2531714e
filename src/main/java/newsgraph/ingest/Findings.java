package newsgraph.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// How much an article tells.
///
/// @param encounters how many of each status; those with none are left out
public record Findings(Map<Status, Integer> encounters, int statements, int agreements) {
    private static final Set<Node> ENCOUNTER_TYPES =
            Arrays.stream(Encounter.Type.values())
                    .map(Vocabulary::term)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<Node, Status> STATUSES =
            Arrays.stream(Status.values())
                    .collect(Collectors.toUnmodifiableMap(Vocabulary::term, s -> s));

    public Findings {
        encounters = Map.copyOf(encounters);
    }

    /// Counts the events of one or more articles' graphs.
    public static Findings of(Graph graph) {
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        ENCOUNTER_TYPES.stream()
                .flatMap(type -> graph.stream(Node.ANY, RDF.Nodes.type, type))
                .map(Triple::getSubject)
                .distinct()
                .flatMap(event -> graph.stream(event, Properties.STATUS, Node.ANY))
                .map(Triple::getObject)
                .forEach(status ->
                        Optional.ofNullable(STATUSES.get(status))
                                .ifPresent(s -> byStatus.merge(s, 1, Integer::sum)));
        return new Findings(
                byStatus, count(graph, Classes.STATEMENT), count(graph, Classes.AGREEMENT));
    }

    private static int count(Graph graph, Node type) {
        return (int) graph.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
}
