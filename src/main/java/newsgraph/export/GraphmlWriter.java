package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// GraphML: the network with weights, statuses and first and last day.
///
/// @see <a href="http://graphml.graphdrawing.org/">GraphML</a>
final class GraphmlWriter implements GraphWriter {
    private final Network network = new Network();
    private final Xml xml;

    GraphmlWriter(Writer out) throws IOException {
        xml = new Xml(out);
    }

    @Override
    public void write(Node name, Graph graph) {
        network.add(graph);
    }

    @Override
    public void end() throws IOException {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        key("node", "label", "string");
        key("node", "kind", "string");
        key("edge", "status", "string");
        key("edge", "types", "string");
        key("edge", "first", "string");
        key("edge", "last", "string");
        key("edge", "weight", "int");
        xml.open("graph", "id", "newsgraph", "edgedefault", "undirected");
        for (Network.Actor actor : network.actors().toList()) {
            xml.open("node", "id", actor.iri());
            data("label", actor.label());
            data("kind", actor.kind());
            xml.close();
        }
        int number = 0;
        for (Network.Edge edge : network.edges().toList()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + number++,
                    "source",
                    edge.key().one(),
                    "target",
                    edge.key().other());
            data("status", edge.key().status());
            data("types", edge.types());
            data("first", edge.first());
            data("last", edge.last());
            data("weight", String.valueOf(edge.contacts().size()));
            xml.close();
        }
        xml.close().close().end();
    }

    private void key(String owner, String name, String type) throws IOException {
        xml.empty("key", "id", name, "for", owner, "attr.name", name, "attr.type", type);
    }

    private void data(String key, String value) throws IOException {
        xml.open("data", "key", key).text(value).close();
    }
}
