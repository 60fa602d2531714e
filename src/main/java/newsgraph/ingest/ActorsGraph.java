package newsgraph.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;

/// What `graph/actors` holds: of the gazetteer, the people, bodies, countries and places that some
/// article names, the offices of these people, and what any of them refers to. So it depends on the
/// articles that are stored, and not on their order.
///
/// @param gazetteer all that is known
/// @param name of the graph
record ActorsGraph(Graph gazetteer, Node name) {
    /// Returns the graph as it is to be when some articles are replaced. An entry that this
    /// gazetteer does not have keeps what an earlier one said, while an article names it.
    ///
    /// @param stored in a read transaction
    /// @param replaced graphs of articles, empty for those taken out
    Graph after(Dataset stored, Map<Node, Graph> replaced) {
        DatasetGraph dataset = stored.asDatasetGraph();
        Graph before = dataset.getGraph(name);
        Graph known = known(before);
        Set<Node> named = new HashSet<>();
        replaced.values()
                .forEach(graph ->
                        graph.stream()
                                .map(Triple::getSubject)
                                .filter(s -> isEntry(known, s))
                                .forEach(named::add));
        before.stream()
                .map(Triple::getSubject)
                .distinct()
                .filter(s -> isNamedElsewhere(dataset, s, replaced))
                .forEach(named::add);
        return describe(known, named);
    }

    private Graph known(Graph before) {
        Graph known = GraphMemFactory.createDefaultGraph();
        gazetteer.stream().forEach(known::add);
        before.stream()
                .filter(t -> !isEntry(gazetteer, t.getSubject()))
                .toList()
                .forEach(known::add);
        return known;
    }

    private static boolean isEntry(Graph known, Node subject) {
        return known.contains(subject, Node.ANY, Node.ANY);
    }

    /// Tells whether an article that stays as it is names an entry: it states the entry's type.
    private boolean isNamedElsewhere(DatasetGraph dataset, Node entry, Map<Node, Graph> replaced) {
        var quads = dataset.find(Node.ANY, entry, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Node graph = quads.next().getGraph();
            if (!graph.equals(name) && !replaced.containsKey(graph)) {
                return true;
            }
        }
        return false;
    }

    private static Graph describe(Graph known, Set<Node> named) {
        Graph described = GraphMemFactory.createDefaultGraph();
        Set<Node> reached = new HashSet<>(named);
        Deque<Node> open = new ArrayDeque<>(named);
        named.forEach(person ->
                known.stream(Node.ANY, Properties.HOLDER, person)
                        .map(Triple::getSubject)
                        .filter(reached::add)
                        .forEach(open::add));
        while (!open.isEmpty()) {
            known.find(open.remove(), Node.ANY, Node.ANY)
                    .forEach(triple -> {
                        described.add(triple);
                        Node value = triple.getObject();
                        if (isEntry(known, value) && reached.add(value)) {
                            open.add(value);
                        }
                    });
        }
        return described;
    }
}
