package newsgraph.validate;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// The SPARQL that shapes of a user's own bring along: it may look at the data and at nothing else.
final class ShapeQueries {
    private static final Set<Node> PROPERTIES =
            Set.of(Terms.shacl("select"), Terms.shacl("ask"), Terms.shacl("construct"));

    /// What a keyword is not part of: texts, comments, and IRIs.
    private static final Pattern WORDS =
            Pattern.compile(
                    "\"\"\"(?:\"{0,2}[^\"])*+\"\"\"|'''(?:'{0,2}[^'])*+'''|\"[^\"\n]*+\"|'[^'\n]*+'|<[^<>\\s]*+>|#[^\n]*+");

    private static final Pattern SERVICE =
            Pattern.compile("(?<![\\w:?$@-])SERVICE(?![\\w:-])", Pattern.CASE_INSENSITIVE);

    private ShapeQueries() {}

    /// Refuses shapes that would ask another end point, or run code by its name.
    ///
    /// @throws ShapesException naming what is refused
    static void requireInside(Graph shapes) {
        shapes.stream()
                .filter(t -> PROPERTIES.contains(t.getPredicate()))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .forEach(ShapeQueries::requireInside);
    }

    private static void requireInside(String query) {
        if (SERVICE.matcher(WORDS.matcher(query).replaceAll(" ")).find()) {
            throw new ShapesException(
                    "SERVICE is refused: shapes look at the data and never at the network");
        }
        if (query.contains("<java:")) {
            throw new ShapesException("<java:..> is refused: functions that name code are not run");
        }
    }
}
