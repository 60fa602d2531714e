package newsgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newsgraph.query.Limits;
import newsgraph.query.QueryResult;
import newsgraph.query.QueryRun;
import newsgraph.query.SparqlText;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// What a store holds in the words of another vocabulary: a file of `queries/views/`, which is run
/// over each graph by itself.
public enum View {
    /// Simple Event Model: only what happened or is happening.
    SEM,
    PROV,
    /// OWL-Time.
    TIME,
    WEB_ANNOTATION,
    /// schema.org.
    SCHEMA,
    /// The W3C's ontology of organizations: who held which post.
    ORG;

    /// For the graph of one article, which is small.
    private static final Limits LIMITS =
            Limits.DEFAULT.with(Duration.ofMinutes(1), Integer.MAX_VALUE);

    /// Returns the view of a name as users write it ("web-annotation").
    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(v -> v.word().equals(name)).findFirst();
    }

    /// Returns the name of its file.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Query query() {
        String path = "queries/views/" + word() + ".rq";
        try (InputStream file = View.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return SparqlText.parse(
                    path,
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    Iris.DEFAULT.base());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the program", e);
        }
    }

    /// Writes the view of all graphs but `graph/runs`.
    ///
    /// @param least the least confidence of an event that is looked at; empty for all
    public void write(
            GraphStore store, Optional<BigDecimal> least, ExportFormat format, Writer out) {
        Query query = query();
        UnaryOperator<Graph> sure = StoreExport.sure(least);
        StoreExport.write(
                store, Optional.empty(), graph -> of(query, sure.apply(graph)), format, out);
    }

    /// Returns the view of one graph.
    Graph of(Graph graph) {
        return of(query(), graph);
    }

    private static Graph of(Query query, Graph graph) {
        QueryResult result =
                QueryRun.of(DatasetFactory.wrap(DatasetGraphFactory.wrap(graph)), query, LIMITS);
        return switch (result) {
            case QueryResult.Triples triples -> triples.graph();
            case QueryResult.Rows ignored -> throw new IllegalStateException("no CONSTRUCT");
            case QueryResult.Truth ignored -> throw new IllegalStateException("no CONSTRUCT");
        };
    }

    /// Returns the names of all views, for messages.
    public static String words() {
        return String.join(", ", Arrays.stream(values()).map(View::word).toList());
    }
}
