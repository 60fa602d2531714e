package newsgraph.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsgraph.rdf.Offline;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.ExprException;

/// Runs a query inside the limits. Every query of the program that a user has part in goes through
/// here.
public final class QueryRun {
    private QueryRun() {}

    /// Returns what a query gives.
    ///
    /// @param data in a read transaction
    /// @throws RefusedQueryException if the query would read elsewhere, or has a regular expression
    ///   that is too long
    /// @throws QuerySyntaxException if it has an expression that can never be evaluated
    /// @throws TimeLimitException if it takes longer than the limit
    /// @throws MemoryLimitException if it needs more memory than there is
    public static QueryResult of(Dataset data, Query query, Limits limits) {
        return of(data, query, limits, Deadline.in(limits.time()));
    }

    static QueryResult of(Dataset data, Query query, Limits limits, Deadline deadline) {
        Offline.ensure();
        DatasetGraph graphs = data.asDatasetGraph();
        Guard.requireNoSources(query);
        try (QueryExec run =
                QueryExec.newBuilder()
                        .dataset(graphs)
                        .query(query)
                        .set(
                                ARQConstants.sysOptimizerFactory,
                                Guard.before(graphs.getContext(), deadline, limits.pattern()))
                        .set(ARQ.enablePropertyFunctions, false)
                        .set(ARQ.httpServiceAllowed, false)
                        .timeout(deadline.left().toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
            if (query.isAskType()) {
                return new QueryResult.Truth(run.ask());
            }
            return query.isSelectType()
                    ? rows(run.select(), query, limits.rows(), deadline)
                    : triples(
                            query.isConstructType()
                                    ? run.constructTriples()
                                    : run.describeTriples(),
                            limits.rows(),
                            deadline);
        } catch (QueryCancelledException e) {
            throw deadline.passed();
        } catch (ExprException e) {
            // of an expression as such, such as a pattern that is none; a row's error stays in its
            // row
            throw new QuerySyntaxException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (StackOverflowError e) {
            throw new RefusedQueryException("the query is nested too deeply");
        } catch (OutOfMemoryError e) {
            throw new MemoryLimitException();
        }
    }

    private static QueryResult rows(RowSet answer, Query query, long limit, Deadline deadline) {
        List<Binding> rows = new ArrayList<>();
        boolean more = answer.hasNext();
        while (more && rows.size() < limit) {
            deadline.check();
            rows.add(answer.next().detach());
            more = answer.hasNext();
        }
        return new QueryResult.Rows(answer.getResultVars(), rows, query.getPrefixMapping(), more);
    }

    private static QueryResult triples(Iterator<Triple> answer, long limit, Deadline deadline) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        boolean more = answer.hasNext();
        while (more && graph.size() < limit) {
            deadline.check();
            graph.add(answer.next());
            more = answer.hasNext();
        }
        if (graph.stream().anyMatch(t -> t.getObject().isTripleTerm())) {
            throw new RefusedQueryException(
                    "the answer would have triples within triples, which not every format of it can hold; ask without << >> and ~");
        }
        return new QueryResult.Triples(graph, more);
    }
}
