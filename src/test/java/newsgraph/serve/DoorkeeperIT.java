package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every request meets first, on an empty store.
class DoorkeeperIT {
    @TempDir static Path place;
    private static Newsstand stand;

    @BeforeAll
    static void open() {
        GraphStore.open(place.resolve("store")).close();
        stand = Newsstand.open(place.resolve("store"), ServerOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:80", "[::1]:7878", "10.1.2.3"})
    void goesByItsOwnNames(String host) throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:7878"})
    void goesByNoNameThatOthersGiveIt(String host) throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host))
                .startsWith("HTTP/1.1 421")
                .contains("does not go by the name");
        assertThat(raw("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: " + host))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/", "/no/such/page", "/sparql", "/sparql?query=nonsense"})
    void everyAnswerHasItsHeaders(String path) {
        var headers = stand.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void changesNothing(String method) {
        var answer =
                stand.send(
                        HttpRequest.newBuilder(URI.create(stand.url("/article/0123456789abcdef")))
                                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    /// Sends a request as it stands, which clients would not.
    private static String raw(String head) throws IOException {
        URI url = URI.create(stand.url("/"));
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
