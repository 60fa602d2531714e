package newsgraph.query;

import java.util.Locale;
import newsgraph.rdf.Literals;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Node;

/// Terms of the graph as words of a table.
public final class Terms {
    private Terms() {}

    /// Returns a term as programs read it: a value's characters, an IRI in full, and a term of the
    /// ontology by the name that it has in the machine format, `phone_call`.
    public static String plain(Node term) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm();
        }
        return isOfOntology(term) ? contractName(term) : term.toString();
    }

    /// Returns a term for a reader, on one line: an IRI of the store without its base, and "phone
    /// call" for a term of the ontology.
    public static String readable(Node term, String base) {
        if (isOfOntology(term)) {
            return contractName(term).replace('_', ' ');
        }
        String text = plain(term);
        return Literals.label(
                term.isURI() && text.startsWith(base) ? text.substring(base.length()) : text);
    }

    private static boolean isOfOntology(Node term) {
        return term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    /// Returns `phone_call` for `ng:PhoneCall`.
    public static String contractName(Node term) {
        return term.getURI()
                .substring(Vocabulary.NAMESPACE.length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
