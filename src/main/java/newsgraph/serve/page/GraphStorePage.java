package newsgraph.serve.page;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import newsgraph.rdf.Iris;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// One graph, or all of them together, by name.
///
/// @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP
///   Protocol</a>
final class GraphStorePage {
    private static final String GRAPH = "graph";
    private static final String DEFAULT = "default";

    private final Site site;

    GraphStorePage(Site site) {
        this.site = site;
    }

    Reply graph(Request request) {
        boolean all = request.parameters().containsKey(DEFAULT);
        List<String> names = request.parameters().getOrDefault(GRAPH, List.of());
        if (names.size() + (all ? 1 : 0) != 1 || (!all && names.getFirst().isBlank())) {
            return Reply.plain(
                    Reply.BAD_REQUEST, "name one graph: ?default for all of them, or ?graph=IRI");
        }
        Optional<Representation> liked = Representation.ofGraphs(request.accept());
        if (liked.isEmpty()) {
            return Representation.notAcceptable();
        }
        Optional<Node> name = names.stream().findFirst().map(this::named);
        Graph some = some(name);
        if (some.isEmpty() && name.isPresent()) {
            return Reply.plain(
                    Reply.NOT_FOUND, "there is no graph " + name.get().getURI() + " in this store");
        }
        long most = site.limits().rows();
        boolean cut = some.size() > most;
        if (cut) {
            some.delete(some.find().next());
        }
        Reply reply = liked.get().reply(some, site.iris()).with("Vary", "Accept");
        return cut ? reply.with(AskPage.TRUNCATED, String.valueOf(most)) : reply;
    }

    /// An IRI may leave out what all IRIs of the store begin with.
    private Node named(String iri) {
        return Iris.named(iri.contains(":") ? iri : site.iris().base() + iri);
    }

    /// Returns as many triples as an answer may have, and one more where there are more.
    private Graph some(Optional<Node> name) {
        return site.store()
                .read(data -> {
                    var graphs = data.asDatasetGraph();
                    Graph stored = name.map(graphs::getGraph).orElseGet(graphs::getDefaultGraph);
                    Graph some = GraphMemFactory.createDefaultGraph();
                    Iterator<Triple> triples = stored.find();
                    while (triples.hasNext() && some.size() <= site.limits().rows()) {
                        some.add(triples.next());
                    }
                    return some;
                });
    }
}
