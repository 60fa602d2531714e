package newsgraph.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// How much an article tells.
///
/// @param encounters how many of each status; those with none are left out
public record Findings(Map<Status, Integer> encounters, int statements, int agreements) {
    private static final Set<Node> ENCOUNTER_TYPES =
            Arrays.stream(Encounter.Type.values())
                    .map(Vocabulary::term)
                    .collect(Collectors.toUnmodifiableSet());

    public Findings {
        encounters = Map.copyOf(encounters);
    }

    /// Counts the events of one article's graph.
    static Findings of(Graph graph) {
        Set<Node> encounters =
                graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .filter(t -> ENCOUNTER_TYPES.contains(t.getObject()))
                        .map(t -> t.getSubject())
                        .collect(Collectors.toSet());
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            long count =
                    graph.stream(Node.ANY, Properties.STATUS, Vocabulary.term(status))
                            .filter(t -> encounters.contains(t.getSubject()))
                            .count();
            if (count > 0) {
                byStatus.put(status, (int) count);
            }
        }
        return new Findings(
                byStatus, count(graph, Classes.STATEMENT), count(graph, Classes.AGREEMENT));
    }

    private static int count(Graph graph, Node type) {
        return (int) graph.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
}
