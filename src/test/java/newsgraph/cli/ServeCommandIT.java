package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.store.ChildJvm;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command in a process of its own.
class ServeCommandIT {
    private static final Pattern URL = Pattern.compile("http://\\S+");
    private static final String ENDLESS =
            "sparql?query=SELECT(COUNT(*)AS?n)%7B?a?b?c.?d?e?f.?g?h?i%7D"
                    .replace("?a?b", "?a%20?b");

    @TempDir Path place;

    @BeforeEach
    void makeAStore() {
        GraphStore.open(place).close();
    }

    @Test
    void saysWhereItListensAndEndsWhenAsked() throws Exception {
        try (ChildJvm child = serve("--port", "0")) {
            String url = url(child);
            assertThat(get(url + "health")).contains("ok");
            CompletableFuture<String> busy =
                    CompletableFuture.supplyAsync(() -> get(url + ENDLESS));
            long begin = System.nanoTime();
            child.process().destroy();
            assertThat(child.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
            busy.cancel(true);
        }
        assertThat(run("stats").code()).isZero();
    }

    @Test
    void tellsAnotherCommandWhoHasTheStore() throws Exception {
        try (ChildJvm child = serve("--port", "0")) {
            url(child);
            Shell.Result second = run("serve", "--port", "0");
            assertThat(second.code()).isEqualTo(75);
            assertThat(second.err())
                    .contains("in use by process " + child.process().pid(), "--loc");
        }
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Result result = run("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(result.code()).isEqualTo(69);
            assertThat(result.err()).contains("cannot listen at 127.0.0.1:", "--port");
        }
    }

    @Test
    void warnsBeforeItListensToOthers() {
        try (ChildJvm child = serve("--port", "0", "--host", "0.0.0.0")) {
            assertThat(child.awaitLine("no password")).contains("whole store");
        }
    }

    private ChildJvm serve(String... options) {
        String[] all = new String[options.length + 3];
        System.arraycopy(options, 0, all, 3, options.length);
        all[0] = "serve";
        all[1] = "--loc";
        all[2] = place.toString();
        return ChildJvm.start(Main.class, all);
    }

    private static String url(ChildJvm child) {
        Matcher url = URL.matcher(child.awaitLine("http://"));
        assertThat(url.find()).isTrue();
        return url.group();
    }

    private Shell.Result run(String command, String... options) {
        String[] all = new String[options.length + 3];
        System.arraycopy(options, 0, all, 3, options.length);
        all[0] = command;
        all[1] = "--loc";
        all[2] = place.toString();
        return Shell.run("", all);
    }

    private static String get(String url) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "ended: " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
