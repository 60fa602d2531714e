package newsgraph.serve;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.ingest.Shelf;
import newsgraph.query.Questions;
import newsgraph.serve.page.Pages;
import newsgraph.serve.page.Site;
import newsgraph.store.GraphStore;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/// A server that reads one store and changes nothing.
public final class Server implements AutoCloseable {
    static final String SPARQL = "/sparql";
    private static final String METRICS = "/metrics";

    static final String BUSY =
            "too many questions at once; ask again in a second (the store answers a few at a time, so that each is answered)";

    /// Threads that wait for requests, those of the connector among them.
    private static final int THREADS_LEAST = 4;

    private static final int THREADS_MOST = 64;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /// Begins to listen.
    ///
    /// @param shelf the store and its archive, open as long as the server is
    /// @throws ListeningException if it cannot listen there
    public static Server start(Shelf shelf, Questions questions, ServerOptions options) {
        GraphStore store = shelf.store();
        Turnstile turnstile = new Turnstile(options.parallel(), options.patience());
        Pages pages = new Pages(new Site(shelf, questions, options.limits()));
        MetricsServlet metrics = MetricsServlet.of(turnstile, options.parallel());
        FusekiServer fuseki =
                FusekiServer.create()
                        .port(options.port())
                        .numServerThreads(THREADS_LEAST, THREADS_MOST)
                        .fusekiModules(FusekiModules.empty())
                        .registerOperation(
                                Operation.Query, new SparqlService(store, options, turnstile))
                        .addDataset(SPARQL, DatasetGraphZero.create())
                        .addOperation(SPARQL, Operation.Query)
                        .addServlet(METRICS, metrics)
                        .addServlet("/*", new PageServlet(pages, turnstile))
                        .build();
        harden(fuseki.getJettyServer(), options);
        fuseki.getJettyServer().insertHandler(metrics.requests(parts(pages)));
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw new ListeningException(options, e);
        }
        return new Server(fuseki);
    }

    /// Returns what the paths of the site begin with: its pages, and the servlets beside them.
    private static Set<String> parts(Pages pages) {
        return Stream.concat(
                        pages.parts().stream(), Stream.of(SPARQL, METRICS).map(p -> p.substring(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void harden(org.eclipse.jetty.server.Server jetty, ServerOptions options) {
        for (var connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector here) {
                here.setHost(options.host());
            }
            HttpConfiguration http =
                    connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration();
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        }
        jetty.insertHandler(new SizeLimitHandler(options.bodyBytes(), -1));
        jetty.insertHandler(new Doorkeeper(options));
        jetty.setErrorHandler(new PlainErrors());
        jetty.setStopTimeout(0);
    }

    /// Returns the port that it listens at.
    public int port() {
        return fuseki.getPort();
    }

    /// Stops at once, whatever is being answered: nothing here can be left half done.
    @Override
    public void close() {
        fuseki.stop();
    }
}
