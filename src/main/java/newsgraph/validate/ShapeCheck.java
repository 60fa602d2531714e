package newsgraph.validate;

import java.util.List;
import java.util.Optional;
import newsgraph.rdf.Bundled;
import newsgraph.rdf.Offline;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;

/// Checks graphs against SHACL shapes: Core and SPARQL constraints. Immutable; any number of
/// threads may use one.
public final class ShapeCheck {
    /// The program's own files.
    public static final List<String> FILES =
            List.of(
                    "shapes/article.ttl",
                    "shapes/event.ttl",
                    "shapes/assertion.ttl",
                    "shapes/actor.ttl",
                    "shapes/run.ttl");

    private final Shapes shapes;

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    private static final class Holder {
        static final ShapeCheck BUNDLED = of(bundledShapes());
    }

    /// Returns the check against the program's own shapes; reads them once.
    public static ShapeCheck bundled() {
        return Holder.BUNDLED;
    }

    /// Returns the program's own shapes as triples.
    public static Graph bundledShapes() {
        Graph all = GraphMemFactory.createDefaultGraph();
        FILES.forEach(file -> GraphUtil.addInto(all, Bundled.graph(file)));
        return all;
    }

    /// Returns a check against shapes of one's own.
    ///
    /// @throws ShapesException if the triples are no well-formed shapes
    public static ShapeCheck of(Graph shapes) {
        Offline.ensure();
        ShapeQueries.requireInside(shapes);
        try {
            Shapes parsed = Shapes.parse(shapes);
            if (parsed.numRootShapes() == 0) {
                throw new ShapesException("no shape with a target among them");
            }
            return new ShapeCheck(parsed);
        } catch (ShaclParseException | QueryException e) {
            throw new ShapesException(String.valueOf(e.getMessage()));
        }
    }

    /// Checks one graph. It must hold all that its shapes look at: an article's graph does.
    ///
    /// @throws ShapesException if a query of the shapes is refused
    public Report check(Graph data) {
        try {
            return new Report(
                    ShaclValidator.get().validate(shapes, data).getEntries().stream()
                            .map(ShapeCheck::finding)
                            .toList());
        } catch (QueryException e) {
            throw new ShapesException("a query of theirs cannot be run: " + e.getMessage());
        }
    }

    private static Finding finding(ReportEntry entry) {
        return new Finding(
                severity(entry.severity().level()),
                entry.focusNode(),
                entry.message(),
                Optional.ofNullable(entry.resultPath()),
                Optional.ofNullable(entry.value()),
                Optional.of(entry.source()).filter(Node::isURI),
                entry.sourceConstraintComponent());
    }

    private static Severity severity(Node level) {
        return level.hasURI("http://www.w3.org/ns/shacl#Violation")
                ? Severity.VIOLATION
                : level.hasURI("http://www.w3.org/ns/shacl#Warning")
                        ? Severity.WARNING
                        : Severity.INFO;
    }
}
