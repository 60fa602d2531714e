package newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsgraph.cli.Main;
import newsgraph.ingest.Shelf;
import newsgraph.query.Questions;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;

/// A server on a store in a directory, at a port of its own, and requests to it.
final class Newsstand implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final GraphStore store;
    private final Server server;

    private Newsstand(Path place, ServerOptions options) {
        this.store = GraphStore.openReadOnly(place);
        this.server =
                Server.start(
                        new Shelf(store, new Archive(new StoreDirectory(place).archive())),
                        Questions.bundled(),
                        options.at(ServerOptions.LOOPBACK, 0));
    }

    static Newsstand open(Path place, ServerOptions options) {
        return new Newsstand(place, options);
    }

    /// Reads the example articles into a new store.
    static void fill(Path place) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int code =
                Main.run(
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        "ingest",
                        "examples/articles",
                        "--loc",
                        place.toString());
        if (code != 0) {
            throw new IllegalStateException("ingest gave " + code);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> sparql(String query, String accept) {
        return get("/sparql?query=" + encoded(query), accept);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
