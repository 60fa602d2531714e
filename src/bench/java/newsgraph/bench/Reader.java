package newsgraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Somebody who goes from page to page, as a journalist would: searches, asks about a person, reads
/// an event and its article, and now and then looks at everything.
final class Reader {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 1_000;

    private final String root;
    private final SyntheticNews news;
    private final int articles;
    private final Random random;

    Reader(String root, SyntheticNews news, int articles, long seed) {
        this.root = root;
        this.news = news;
        this.articles = articles;
        this.random = new Random(seed);
    }

    /// Waits until a page is there.
    static void await(String url) {
        for (int i = 0; i < 600; i++) {
            try {
                get(url);
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new IllegalStateException("nothing answers at " + url);
    }

    /// Reads until a time of the system's clock.
    void read(long end, Readers readers) {
        while (System.nanoTime() < end) {
            look(page(), readers);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(PAUSE_MILLIS)).toNanos());
        }
    }

    /// Asks for one page, and tells what came of it.
    void look(String path, Readers readers) {
        long began = System.nanoTime();
        int status;
        try {
            status = get(root + path);
        } catch (IOException e) {
            status = 0;
        }
        readers.add(path, status, (System.nanoTime() - began) / 1e9);
    }

    private String page() {
        int article = random.nextInt(articles);
        String who = encoded(news.person(random));
        return switch (random.nextInt(20)) {
            case 0 -> "/";
            case 1, 2, 3 -> "/search?q=" + encoded(news.partOfName(random));
            case 4, 5 -> "/search?q=" + encoded(news.words(random));
            case 6, 7, 8 -> "/ask/who-met-whom-and-why?who=" + who;
            case 9 -> "/network?who=" + who;
            case 10, 11 -> "/" + news.person(random) + ".html";
            case 12, 13, 14 -> "/article/%016x".formatted(article);
            case 15, 16 -> "/event/%016x/event-1-5".formatted(article);
            case 17 -> "/network";
            case 18 -> "/timeline?until=%d-06-01".formatted(2020 + random.nextInt(5));
            default -> "/ask/who-said-what";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int get(String url) throws IOException {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(PATIENCE)
                                    .header("Accept", "text/html")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
