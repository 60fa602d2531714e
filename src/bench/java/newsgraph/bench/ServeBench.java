package newsgraph.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Readers of a server in a process of its own, over a store of synthetic articles: each asks for a
/// page, looks at it for half a second at the median, and asks for the next one.
///
/// `ServeBench STORE ARTICLES CLIENTS SECONDS`
final class ServeBench {
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /// As long again, so often, to see whether memory goes on growing.
    private static final int FURTHER_ROUNDS = 2;

    private static final String MEMORY = "VmRSS:";

    private final String root;
    private final Process server;

    private ServeBench(int port, Process server) {
        this.root = "http://127.0.0.1:" + port;
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path place = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        SyntheticStore.makeWithTexts(place, articles);
        int port = freePort();
        Process server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "newsgraph.cli.Main",
                                "serve",
                                "--loc",
                                place.toString(),
                                "--port",
                                String.valueOf(port))
                        .redirectErrorStream(true)
                        .redirectOutput(place.resolveSibling("serve.out").toFile())
                        .start();
        try {
            new ServeBench(port, server)
                    .measure(
                            new SyntheticNews(articles),
                            articles,
                            Integer.parseInt(arguments[2]),
                            Duration.ofSeconds(Long.parseLong(arguments[3])));
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void measure(SyntheticNews news, int articles, int clients, Duration time)
            throws IOException, InterruptedException {
        Reader.await(root + "/health");
        run(news, articles, clients, WARM_UP, 1_000);
        List<Long> memory = new ArrayList<>(List.of(memory()));
        List<Long> live = new ArrayList<>(List.of(live()));
        Readers readers = run(news, articles, clients, time, 0);
        memory.add(memory());
        live.add(live());
        for (int round = 1; round <= FURTHER_ROUNDS; round++) {
            run(news, articles, clients, time, 2_000 * round);
            memory.add(memory());
            live.add(live());
        }
        List<Double> pages = readers.seconds(200);
        List<Double> health = readers.health();
        System.err.println(readers.byStatus());
        readers.slowest().forEach(System.err::println);
        System.out.printf(
                "RESULT %d %d %d %d %.4f %.4f %.4f %.4f %.4f %s %s%n",
                clients,
                readers.count(),
                readers.seconds(503).size(),
                readers.failed(),
                quantile(pages, .5),
                quantile(pages, .95),
                quantile(pages, .99),
                quantile(health, .95),
                health.getLast(),
                megabytes(memory),
                megabytes(live));
    }

    private Readers run(
            SyntheticNews news, int articles, int clients, Duration time, int firstSeed)
            throws InterruptedException {
        Readers readers = new Readers();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Reader reader = new Reader(root, news, articles, firstSeed + i);
            threads.add(Thread.ofVirtual().start(() -> reader.read(end, readers)));
        }
        Thread health =
                Thread.ofPlatform()
                        .start(() -> {
                            Reader looker = new Reader(root, news, articles, -1);
                            while (System.nanoTime() < end) {
                                looker.look("/health", readers);
                                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                            }
                        });
        for (Thread thread : threads) {
            thread.join();
        }
        health.join();
        return readers;
    }

    private static String megabytes(List<Long> bytes) {
        return bytes.stream().map(b -> String.valueOf(b >> 20)).collect(Collectors.joining(" "));
    }

    /// Returns the bytes of the server's objects that are in use, after a whole collection.
    private long live() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process histogram =
                new ProcessBuilder(
                                jcmd.toString(),
                                String.valueOf(server.pid()),
                                "GC.class_histogram")
                        .start();
        try (Stream<String> lines = histogram.inputReader().lines()) {
            return lines.filter(l -> l.startsWith("Total "))
                    .mapToLong(l -> Long.parseLong(l.strip().split("\\s+", -1)[2]))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(server.pid()), "status")).stream()
                .filter(l -> l.startsWith(MEMORY))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }
}
