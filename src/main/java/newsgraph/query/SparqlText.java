package newsgraph.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/// The one boundary to the SPARQL parser.
public final class SparqlText {
    private static final Pattern PLACE =
            Pattern.compile("(?:\\bat )?\\[?[Ll]ine:? (\\d+), [Cc]ol(?:umn)?:? (\\d+)[]:.]*");

    private SparqlText() {}

    /// Parses a query. The prefixes `ng`, `rdf`, `rdfs`, `skos` and `xsd` need not be declared, and
    /// relative IRIs are a store's own: `<person/keir-starmer>`.
    ///
    /// @param name of the text, for messages
    /// @param base what relative IRIs are resolved against
    /// @throws QuerySyntaxException if it is not SPARQL 1.1 or later
    /// @throws RefusedQueryException if it is an update
    public static Query parse(String name, String text, String base) {
        if (text.isBlank()) {
            throw new QuerySyntaxException(name + ": expected a SPARQL query, found nothing");
        }
        Query query = new Query();
        query.setPrefix("ng", Vocabulary.NAMESPACE);
        query.setPrefix("rdf", RDF.getURI());
        query.setPrefix("rdfs", RDFS.getURI());
        query.setPrefix("skos", SKOS.getURI());
        query.setPrefix("xsd", XSD.getURI());
        try {
            QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_12);
            return query;
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep(name);
            }
            refuseUpdate(name, text);
            throw new QuerySyntaxException(name + place(e) + ": " + message(e));
        } catch (JenaException e) {
            throw e.getCause() instanceof StackOverflowError
                    ? tooDeep(name)
                    : new QuerySyntaxException("%s: %s".formatted(name, message(e)));
        } catch (StackOverflowError e) {
            throw tooDeep(name);
        }
    }

    private static QuerySyntaxException tooDeep(String name) {
        return new QuerySyntaxException(name + ": nested too deeply");
    }

    /// Returns ":line:column": of what the message names, else of what the parser last read;
    /// nothing for what concerns the query as a whole.
    private static String place(QueryParseException failure) {
        Matcher told = PLACE.matcher(String.valueOf(failure.getMessage()));
        if (told.find()) {
            return ":%s:%s".formatted(told.group(1), told.group(2));
        }
        return failure.getLine() > 0
                ? ":%d:%d".formatted(failure.getLine(), failure.getColumn())
                : "";
    }

    private static void refuseUpdate(String name, String text) {
        try {
            UpdateFactory.create(text, Syntax.syntaxSPARQL_12);
        } catch (JenaException | StackOverflowError e) {
            return;
        }
        throw new RefusedQueryException(
                "%s: an update is refused: questions change nothing; articles come in with `ingest` and go with `remove`"
                        .formatted(name));
    }

    /// Returns a parser's message on one line, without its own naming of the place and its list of
    /// all that might have stood there.
    private static String message(Exception failure) {
        String message =
                String.valueOf(failure.getMessage()).replaceAll("(?s)\\s*Was expecting.*", "");
        return PLACE.matcher(message)
                .replaceAll("")
                .replaceAll(
                        "Encountered:? (?:\" )?(\"[^\"]*\"|'[^']*')(?: \"[^\"]*\" \"\")?",
                        "unexpected $1")
                .replace("\"<EOF>\"", "end of the query")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
