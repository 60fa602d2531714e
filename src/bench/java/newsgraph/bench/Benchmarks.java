package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs all benchmarks and writes the page of their figures.
///
/// `Benchmarks PAGE [--small]`: where the page goes, and whether fewer texts will do.
public final class Benchmarks {
    private static final int CLIENTS = 50;
    private static final String CLI = "newsgraph.cli.Main";
    private static final List<String> ONE_CORE =
            List.of("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1");

    private final Path work;
    private final Sizes sizes;
    private final SampleNews news = SampleNews.load();

    /// How much is measured.
    ///
    /// @param read articles for the rate of reading, of which the stock pipeline reads the first
    ///   `readByStock`
    /// @param loaded graphs for the rate of loading
    /// @param ingested articles
    /// @param searched synthetic articles in the store that is searched
    /// @param rounds runs of each, of which the median counts
    /// @param served synthetic articles in the store that a server shows
    /// @param seconds of reading there
    record Sizes(
            int read,
            int readByStock,
            int loaded,
            int ingested,
            int searched,
            int served,
            int seconds,
            int rounds) {
        static final Sizes FULL = new Sizes(60, 12, 2_000, 1_000, 100_000, 10_000, 60, 3);
        static final Sizes SMALL = new Sizes(24, 5, 500, 300, 5_000, 1_000, 10, 1);
    }

    private Benchmarks(Path work, Sizes sizes) {
        this.work = work;
        this.sizes = sizes;
    }

    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("newsgraph-bench");
        boolean small = List.of(arguments).contains("--small");
        PerformancePage page = new Benchmarks(work, small ? Sizes.SMALL : Sizes.FULL).run();
        Files.writeString(Path.of(arguments[0]), page.text());
        System.out.println(page.text());
    }

    private PerformancePage run() {
        say("cold start");
        Path article = news.write(work.resolve("one.jsonl"), 1);
        Path text = write(work.resolve("one.txt"), news.text(0));
        List<String> extract = List.of("extract", article.toString());
        Child.launch(extract); // leaves the class-data archive of later runs
        Cost own = median(() -> Child.launch(extract));
        Cost stock =
                median(() -> Child.run(ONE_CORE, StockPipeline.class, List.of(text.toString())));
        say("tokens a second");
        Path read = news.write(work.resolve("read.jsonl"), sizes.read());
        List<Double> rates =
                Child.run(
                                with(ONE_CORE, "-Xmx6g"),
                                ReadingBench.class,
                                List.of(
                                        read.toString(),
                                        String.valueOf(sizes.readByStock()),
                                        String.valueOf(sizes.rounds())))
                        .result();
        say("load");
        List<Double> load =
                Child.run(
                                with(ONE_CORE, "-Xmx3g"),
                                LoadBench.class,
                                List.of(
                                        article.toString(),
                                        String.valueOf(sizes.loaded()),
                                        work.resolve("load").toString()))
                        .result();
        say("search");
        List<Double> search =
                Child.run(
                                with(ONE_CORE, "-Xmx3g"),
                                SearchBench.class,
                                List.of(
                                        work.resolve("searched").toString(),
                                        String.valueOf(sizes.searched())))
                        .result();
        ServingFigures serving = serving();
        say("ingest");
        Path many = news.write(work.resolve("many.jsonl"), sizes.ingested());
        Child ingest =
                Child.run(
                        List.of("-Xmx1400m", "-XX:+UseSerialGC"),
                        CLI,
                        List.of(
                                "ingest",
                                many.toString(),
                                "--loc",
                                work.resolve("ingested").toString()));
        return new PerformancePage(
                sizes.rounds(),
                new PerformancePage.Reading(
                        rates.get(0).intValue(), rates.get(1), rates.get(2), rates.get(3)),
                own,
                stock,
                new PerformancePage.Load(load.get(0).longValue(), load.get(1), load.get(2)),
                PerformancePage.Search.of(search),
                serving,
                new PerformancePage.Ingest(sizes.ingested(), ingest.cost(), ingest.peakBytes()));
    }

    /// Asks in a hundredth, a tenth and all of the articles that are searched.
    private ServingFigures serving() {
        List<Integer> articles =
                List.of(sizes.searched() / 100, sizes.searched() / 10, sizes.searched());
        List<List<Double>> asked = new ArrayList<>();
        for (int count : articles) {
            say("questions among " + count);
            String place = count == sizes.searched() ? "searched" : "asked" + count;
            asked.add(
                    Child.run(
                                    with(ONE_CORE, "-Xmx3g"),
                                    QuestionBench.class,
                                    List.of(work.resolve(place).toString(), String.valueOf(count)))
                            .result());
        }
        say("serve");
        List<Double> readers =
                Child.run(
                                List.of("-Xmx2g"),
                                ServeBench.class,
                                List.of(
                                        work.resolve("served").toString(),
                                        String.valueOf(sizes.served()),
                                        String.valueOf(CLIENTS),
                                        String.valueOf(sizes.seconds())))
                        .result();
        return new ServingFigures(articles, asked, readers, sizes.served(), sizes.seconds());
    }

    private Cost median(java.util.function.Supplier<Child> run) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < sizes.rounds(); i++) {
            costs.add(run.get().cost());
        }
        return Cost.median(costs);
    }

    private static List<String> with(List<String> options, String more) {
        List<String> all = new ArrayList<>(options);
        all.add(more);
        return all;
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void say(String what) {
        System.err.println("benchmark: " + what);
    }
}
