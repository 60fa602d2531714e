package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.rdf.Namespaces;
import newsgraph.rdf.OrderedGraph;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;

/// RDF/XML: all graphs as one, one property a line. Jena's own writers keep no order.
final class RdfXmlWriter implements GraphWriter {
    private final Writer out;
    private final OwnFirst graphs = new OwnFirst(this::descriptions);

    RdfXmlWriter(Writer out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> namespace : Namespaces.byPrefix().entrySet()) {
            out.append("\n    xmlns:%s=\"%s\"".formatted(namespace.getKey(), namespace.getValue()));
        }
        out.append(">\n");
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        graphs.write(name, graph);
    }

    private void descriptions(Graph graph) throws IOException {
        for (OrderedGraph.Subject subject : OrderedGraph.subjects(graph).toList()) {
            out.append(
                    "\n  <rdf:Description rdf:about=\"%s\">\n"
                            .formatted(escape(subject.node().getURI())));
            for (Map.Entry<Node, List<Node>> property : subject.properties().entrySet()) {
                for (Node value : property.getValue()) {
                    property(property.getKey().getURI(), value);
                }
            }
            out.append("  </rdf:Description>\n");
        }
    }

    private void property(String iri, Node value) throws IOException {
        Optional<Namespaces.Name> name = Namespaces.name(iri);
        String tag = name.map(Namespaces.Name::toString).orElseGet(() -> "p:" + localName(iri));
        out.append("    <").append(tag);
        if (name.isEmpty()) {
            String namespace = iri.substring(0, iri.length() - localName(iri).length());
            out.append(" xmlns:p=\"%s\"".formatted(escape(namespace)));
        }
        if (value.isURI()) {
            out.append(" rdf:resource=\"%s\"/>\n".formatted(escape(value.getURI())));
        } else {
            out.append(kind(value)).append('>').append(escape(value.getLiteralLexicalForm()));
            out.append("</").append(tag).append(">\n");
        }
    }

    private static String localName(String iri) {
        String local = iri.substring(Util.splitNamespaceXML(iri));
        if (local.isEmpty()) {
            throw new UnwritableException(
                    "RDF/XML cannot write the property <%s>; choose another --format"
                            .formatted(iri));
        }
        return local;
    }

    private static String kind(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"%s\"".formatted(escape(literal.getLiteralLanguage()));
        }
        String datatype = literal.getLiteralDatatypeURI();
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? ""
                : " rdf:datatype=\"%s\"".formatted(escape(datatype));
    }

    /// Escapes what XML gives a meaning, and the line ends that its readers would change.
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\r' -> escaped.append("&#13;");
                        default -> escaped.appendCodePoint(writable(c));
                    }
                });
        return escaped.toString();
    }

    private static int writable(int codePoint) {
        boolean isControl = codePoint < ' ' && codePoint != '\t' && codePoint != '\n';
        if (isControl || codePoint == 0xFFFE || codePoint == 0xFFFF) {
            throw new UnwritableException(
                    "RDF/XML cannot write the character U+%04X; choose another --format"
                            .formatted(codePoint));
        }
        return codePoint;
    }

    @Override
    public void end() throws IOException {
        graphs.end();
        out.append("\n</rdf:RDF>\n");
    }
}
