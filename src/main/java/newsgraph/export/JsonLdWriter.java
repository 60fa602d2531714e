package newsgraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.rdf.Namespaces;
import newsgraph.rdf.OrderedGraph;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// JSON-LD 1.1: each graph with its name, properties by their short names. Writes as it goes, where
/// Jena's writer takes the whole document into memory.
final class JsonLdWriter implements GraphWriter {
    private static final Set<String> TRUTH = Set.of("true", "false");

    /// Numbers that every reader of JSON gives back digit for digit.
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final JsonGenerator json;

    JsonLdWriter(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> namespace : Namespaces.byPrefix().entrySet()) {
            json.writeStringField(namespace.getKey(), namespace.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", name.getURI());
        json.writeArrayFieldStart("@graph");
        for (OrderedGraph.Subject subject : OrderedGraph.subjects(graph).toList()) {
            json.writeStartObject();
            json.writeStringField("@id", subject.node().getURI());
            for (Map.Entry<Node, List<Node>> property : subject.properties().entrySet()) {
                property(property.getKey(), property.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void property(Node property, List<Node> values) throws IOException {
        boolean isType = property.equals(RDF.Nodes.type);
        json.writeFieldName(isType ? "@type" : name(property.getURI()));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Node value : values) {
            if (isType) {
                json.writeString(name(value.getURI()));
            } else {
                value(value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private static String name(String iri) {
        return Namespaces.name(iri).map(Namespaces.Name::toString).orElse(iri);
    }

    private void value(Node value) throws IOException {
        if (value.isURI()) {
            json.writeStartObject();
            json.writeStringField("@id", name(value.getURI()));
            json.writeEndObject();
            return;
        }
        String form = value.getLiteralLexicalForm();
        String datatype = value.getLiteralDatatypeURI();
        if (!value.getLiteralLanguage().isEmpty()) {
            typed(form, "@language", value.getLiteralLanguage());
        } else if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            json.writeString(form);
        } else if (isPlain(datatype, form)) {
            json.writeRawValue(form);
        } else {
            typed(form, "@type", name(datatype));
        }
    }

    private static boolean isPlain(String datatype, String form) {
        return datatype.equals(XSDDatatype.XSDboolean.getURI())
                ? TRUTH.contains(form)
                : datatype.equals(XSDDatatype.XSDinteger.getURI()) && COUNT.matcher(form).matches();
    }

    private void typed(String form, String key, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("@value", form);
        json.writeStringField(key, value);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        json.writeRaw('\n');
        json.close();
    }
}
