package newsgraph.rdf;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Writes single terms, and remembers which prefixes they took.
final class TurtleTerms {
    /// What may follow the base, so that a reader who resolves it gets the same IRI back.
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "[\\p{L}\\p{N}_~%-][^/?#:]*(/[\\p{L}\\p{N}_~%-][^/?#:]*)*([?#].*)?",
                    Pattern.DOTALL);

    /// What a reader who resolves it takes for a mistake.
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final String base;
    private final TreeSet<String> used = new TreeSet<>();
    private boolean baseUsed;

    TurtleTerms(String base) {
        this.base = base;
    }

    /// Returns the declarations that the terms written so far need; empty if none.
    String header() {
        return prefixes(used) + (baseUsed ? base(base) : "");
    }

    /// Returns the declarations that any term may need.
    static String wholeHeader(String base) {
        return prefixes(Namespaces.byPrefix().keySet()) + base(base);
    }

    /// Declares in the older of Turtle's two forms, which every reader takes.
    private static String prefixes(Set<String> used) {
        SortedMap<String, String> namespaces = Namespaces.byPrefix();
        StringBuilder header = new StringBuilder();
        used.forEach(p -> header.append("@prefix %s: <%s> .\n".formatted(p, namespaces.get(p))));
        return header.toString();
    }

    private static String base(String base) {
        return "@base <" + escapeIri(base) + "> .\n";
    }

    /// Writes an IRI or literal.
    String write(Node term) {
        return term.isLiteral() ? literal(term) : iri(term.getURI());
    }

    private String iri(String iri) {
        Optional<Namespaces.Name> name = Namespaces.name(iri);
        if (name.isPresent()) {
            used.add(name.get().prefix());
            return name.get().toString();
        }
        String escaped = escapeIri(iri);
        // what must be escaped a reader may resolve in another way
        if (escaped.equals(iri)
                && !BARE_PERCENT.matcher(iri).find()
                && iri.startsWith(base)
                && RELATIVE.matcher(iri.substring(base.length())).matches()) {
            baseUsed = true;
            return "<" + iri.substring(base.length()) + ">";
        }
        return "<" + escaped + ">";
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
