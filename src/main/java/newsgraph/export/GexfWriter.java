package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// GEXF 1.3, Gephi's format: the network with weights, statuses and time. An edge has a spell for
/// each encounter.
///
/// @see <a href="https://gexf.net/">GEXF</a>
final class GexfWriter implements GraphWriter {
    private final Network network = new Network();
    private final Xml xml;

    GexfWriter(Writer out) throws IOException {
        xml = new Xml(out);
    }

    @Override
    public void write(Node name, Graph graph) {
        network.add(graph);
    }

    @Override
    public void end() throws IOException {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta").open("creator").text("newsgraph").close().close();
        xml.open("graph", "defaultedgetype", "undirected", "mode", "dynamic", "timeformat", "date");
        attributes("node", "kind");
        attributes("edge", "status", "types", "first", "last");
        xml.open("nodes");
        for (Network.Actor actor : network.actors().toList()) {
            xml.open("node", "id", actor.iri(), "label", actor.label());
            values(actor.kind());
            xml.close();
        }
        xml.close();
        xml.open("edges");
        int number = 0;
        for (Network.Edge edge : network.edges().toList()) {
            edge(number++, edge);
        }
        xml.close().close().close().end();
    }

    private void attributes(String owner, String... titles) throws IOException {
        xml.open("attributes", "class", owner, "mode", "static");
        for (int i = 0; i < titles.length; i++) {
            xml.empty("attribute", "id", String.valueOf(i), "title", titles[i], "type", "string");
        }
        xml.close();
    }

    private void values(String... values) throws IOException {
        xml.open("attvalues");
        for (int i = 0; i < values.length; i++) {
            xml.empty("attvalue", "for", String.valueOf(i), "value", values[i]);
        }
        xml.close();
    }

    private void edge(int number, Network.Edge edge) throws IOException {
        xml.open(
                "edge",
                "id",
                String.valueOf(number),
                "source",
                edge.key().one(),
                "target",
                edge.key().other(),
                "kind",
                edge.key().status(),
                "label",
                edge.key().status(),
                "weight",
                String.valueOf(edge.contacts().size()));
        values(edge.key().status(), edge.types(), edge.first(), edge.last());
        xml.open("spells");
        for (Network.Contact contact : edge.contacts()) {
            xml.empty("spell", "start", contact.first(), "end", contact.last());
        }
        xml.close().close();
    }
}
