package newsgraph.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import newsgraph.query.QueryException;
import newsgraph.query.QueryResult;
import newsgraph.query.QueryRun;
import newsgraph.query.QuerySyntaxException;
import newsgraph.query.RefusedQueryException;
import newsgraph.query.SparqlText;
import newsgraph.query.TimeLimitException;
import newsgraph.store.GraphStore;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.jetty.http.BadMessageException;

/// SPARQL over HTTP: Fuseki reads the protocol and writes the formats of results, and the query
/// runs as any query of the program does.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
final class SparqlService extends SPARQL_QueryDataset {
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    /// Says how many rows or triples a result has of which there are more.
    static final String TRUNCATED = "Newsgraph-Truncated";

    private final GraphStore store;
    private final ServerOptions options;
    private final Turnstile turnstile;

    SparqlService(GraphStore store, ServerOptions options, Turnstile turnstile) {
        this.store = store;
        this.options = options;
        this.turnstile = turnstile;
    }

    /// Without a query, answers what can be asked.
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            String address = action.getRequestRequestURL().toString();
            Responses.doResponseGraph(action, ServiceDescription.of(address, store.iris()));
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void validate(HttpAction action) {
        if (hasUpdate(action) || "application/sparql-update".equals(contentType(action))) {
            ServletOps.error(
                    FORBIDDEN,
                    "an update is refused: this server changes nothing; articles come in with `newsgraph ingest` and go with `remove`");
        }
        super.validate(action);
    }

    private static boolean hasUpdate(HttpAction action) {
        try {
            return action.getRequestParameter(HttpNames.paramUpdate) != null;
        } catch (BadMessageException e) {
            ServletOps.error(e.getCode(), e.getReason());
            throw e;
        }
    }

    private static String contentType(HttpAction action) {
        String type = action.getRequestContentType();
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    /// A body of a length that was not told may still prove too long.
    @Override
    protected void executeBody(HttpAction action) {
        String text = "";
        try {
            text =
                    new String(
                            action.getRequestInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (BadMessageException e) {
            ServletOps.error(e.getCode(), e.getReason());
        } catch (IOException e) {
            ServletOps.errorBadRequest("the query cannot be read: " + e.getMessage());
        }
        execute(text, action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parsed(text, action);
        Optional<QueryResult> result = turnstile.inside(() -> run(query));
        if (result.isEmpty()) {
            action.setResponseHeader("Retry-After", "1");
            ServletOps.error(UNAVAILABLE, Server.BUSY);
        }
        result.ifPresent(r -> send(action, query, r));
    }

    private Query parsed(String text, HttpAction action) {
        try {
            Query query = SparqlText.parse("query", text, store.iris().base());
            if (SPARQLProtocol.getDatasetDescription(action, query) != null) {
                ServletOps.error(
                        FORBIDDEN,
                        "default-graph-uri, named-graph-uri and FROM are refused: a query reads this store; for one of its graphs write GRAPH <..> { .. }");
            }
            return query;
        } catch (QueryException e) {
            throw error(e);
        }
    }

    private QueryResult run(Query query) {
        try {
            return store.read(data -> QueryRun.of(data, query, options.limits()));
        } catch (QueryException e) {
            throw error(e);
        }
    }

    private static RuntimeException error(QueryException failure) {
        int status =
                switch (failure) {
                    case RefusedQueryException ignored -> FORBIDDEN;
                    case TimeLimitException ignored -> UNAVAILABLE;
                    case QuerySyntaxException ignored -> 400;
                    default -> 400;
                };
        ServletOps.error(status, failure.getMessage());
        return failure;
    }

    private void send(HttpAction action, Query query, QueryResult result) {
        if (result.cut()) {
            action.setResponseHeader(TRUNCATED, String.valueOf(options.limits().rows()));
        }
        QueryExecResult sent =
                switch (result) {
                    case QueryResult.Truth truth -> new QueryExecResult(truth.value());
                    case QueryResult.Triples triples -> new QueryExecResult(triples.graph());
                    case QueryResult.Rows rows ->
                            new QueryExecResult(
                                    RowSet.create(
                                            QueryIterPlainWrapper.create(
                                                    rows.bindings().iterator()),
                                            rows.variables()));
                };
        sendResults(action, sent, query.getPrologue());
    }
}
