package newsgraph.rdf;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Writes single terms, and remembers which prefixes they took.
final class TurtleTerms {
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "dcterms", "http://purl.org/dc/terms/",
                    "ng", Vocabulary.NAMESPACE,
                    "owl", "http://www.w3.org/2002/07/owl#",
                    "prov", "http://www.w3.org/ns/prov#",
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "sh", "http://www.w3.org/ns/shacl#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /// What may follow the base, so that a reader who resolves it gets the same IRI back.
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "[\\p{L}\\p{N}_~%-][^/?#:]*(/[\\p{L}\\p{N}_~%-][^/?#:]*)*([?#].*)?",
                    Pattern.DOTALL);

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final String base;
    private final TreeMap<String, String> namespaces = new TreeMap<>();
    private final TreeSet<String> used = new TreeSet<>();
    private boolean baseUsed;

    TurtleTerms(String base) {
        this.base = base;
        NAMESPACES.forEach((prefix, namespace) -> namespaces.put(namespace, prefix));
    }

    /// Returns the declarations that the terms written so far need; empty if none. In the older of
    /// Turtle's two forms, which every reader takes.
    String header() {
        StringBuilder header = new StringBuilder();
        used.forEach(p -> header.append("@prefix %s: <%s> .\n".formatted(p, NAMESPACES.get(p))));
        if (baseUsed) {
            header.append("@base <").append(escapeIri(base)).append("> .\n");
        }
        return header.toString();
    }

    /// Writes an IRI or literal.
    String write(Node term) {
        return term.isLiteral() ? literal(term) : iri(term.getURI());
    }

    private String iri(String iri) {
        Map.Entry<String, String> namespace = namespaces.floorEntry(iri);
        if (namespace != null && iri.startsWith(namespace.getKey())) {
            String local = iri.substring(namespace.getKey().length());
            if (LOCAL_NAME.matcher(local).matches()) {
                used.add(namespace.getValue());
                return namespace.getValue() + ":" + local;
            }
        }
        if (iri.startsWith(base) && RELATIVE.matcher(iri.substring(base.length())).matches()) {
            baseUsed = true;
            return "<" + escapeIri(iri.substring(base.length())) + ">";
        }
        return "<" + escapeIri(iri) + ">";
    }

    private String literal(Node literal) {
        String form = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        boolean isBareNumber =
                datatype.equals(XSDDatatype.XSDinteger.getURI()) && INTEGER.matcher(form).matches();
        boolean isBareTruth =
                datatype.equals(XSDDatatype.XSDboolean.getURI()) && BOOLEANS.contains(form);
        if (isBareNumber || isBareTruth) {
            return form;
        }
        String quoted = quoted(form);
        if (!literal.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + literal.getLiteralLanguage();
        }
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? quoted
                : quoted + "^^" + iri(datatype);
    }

    private static String quoted(String form) {
        StringBuilder text = new StringBuilder("\"");
        form.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> text.append("\\\"");
                        case '\\' -> text.append("\\\\");
                        case '\n' -> text.append("\\n");
                        case '\r' -> text.append("\\r");
                        case '\t' -> text.append("\\t");
                        default -> appendVisible(text, c);
                    }
                });
        return text.append('"').toString();
    }

    /// Escapes what does not show or turns the writing, so that a reader sees that it is there.
    private static void appendVisible(StringBuilder text, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    text.append(escape(codePoint));
            default -> text.appendCodePoint(codePoint);
        }
    }

    private static String escapeIri(String iri) {
        StringBuilder text = new StringBuilder();
        iri.codePoints()
                .forEach(c -> {
                    if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                        text.append(escape(c));
                    } else {
                        text.appendCodePoint(c);
                    }
                });
        return text.toString();
    }

    private static String escape(int codePoint) {
        return codePoint > 0xFFFF ? "\\U%08X".formatted(codePoint) : "\\u%04X".formatted(codePoint);
    }
}
