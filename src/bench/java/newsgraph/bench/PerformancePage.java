package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The page `docs/performance.md`.
///
/// @param rounds how often each was measured, of which the median counts
record PerformancePage(
        int rounds,
        Reading reading,
        Cost own,
        Cost stock,
        Load load,
        Search search,
        ServingFigures serving,
        Ingest ingest) {
    /// Tokens a second of CPU.
    ///
    /// @param tokens that the stock pipeline read
    record Reading(int tokens, double whole, double readingAlone, double stock) {}

    /// Quads a second of CPU.
    record Load(long quads, double store, double loader) {}

    /// Seconds of a search: at the median, and of 95 in 100.
    record Search(
            long articles,
            double name,
            double slowName,
            double words,
            double slowWords,
            double about,
            double slowAbout) {
        static Search of(List<Double> result) {
            return new Search(
                    result.get(0).longValue(),
                    result.get(1),
                    result.get(2),
                    result.get(3),
                    result.get(4),
                    result.get(5),
                    result.get(6));
        }
    }

    /// @param peakBytes 0 if not known
    record Ingest(int articles, Cost cost, long peakBytes) {}

    String text() {
        return """
        # What it costs

        Written by `./mvnw -Pbench -DskipTests -DskipITs verify`, which measures everything below anew. Texts are the bundled example articles,
        shuffled and varied. Rates and times are of CPU time of the whole process (its compiler and garbage collector too), which is
        the time by the clock on one idle core; the benchmarks run one thread on one processor (`-XX:ActiveProcessorCount=1`,
        serial collector), but for the ingest. The cold article is read by `./newsgraph extract`, as its users do, with the class-data
        archive that an earlier run left. Each figure is the median of %d run(s), of one for the stock pipeline's rate, for loading
        and for the ingest; the rates of reading are taken after 30 seconds of warm-up for each.

        The stock pipeline is CoreNLP's own with `%s`, statistical coreference.

        | measure | newsgraph | compared with | ratio | first mark |
        |---|---|---|---|---|
        | tokens a second, reading and all rules | %,.0f | %,.0f (stock pipeline, %,d tokens) | %.1f | 12 or more |
        | tokens a second, reading alone | %,.0f | %,.0f (stock pipeline) | %.1f | |
        | one article, cold: seconds of CPU | %.1f | %.1f (stock pipeline) | %.2f | .20 or less |
        | one article, cold: seconds by the clock | %.1f | %.1f (stock pipeline) | %.2f | |
        | quads a second into a store on disk (%,d quads) | %,.0f | %,.0f (Jena's sequential loader) | %.2f | |
        | ingest of %,d articles: articles a second of CPU | %.1f | | | |
        | ingest of %,d articles: peak memory of the process | %s | 2,048 MB | | 2,048 MB or less |

        Searches of a store of %,d synthetic articles (an encounter, a reason, a statement and three people each), in seconds:

        | search | at the median | 95 of 100 within | first mark |
        |---|---|---|---|
        | the search box, a part of a name without accents | %.3f | %.3f | .2 at the median |
        | the search box, a word or two of passages | %.3f | %.3f | .2 at the median |
        | `ask who-met-whom --about`, a word of some hundred passages or more | %.3f | %.3f | |

        A question takes its time for each event that it finds, so a word that stands in every other article is
        slow there, and is neither in the search box nor on the server's pages.

        %s
        The store's rate has in it what a loader leaves out: comparing with what is there, hashing each graph, a commit for every
        50 articles.

        Machine: %s, %d processors, %s %s, Java %s.
        """
                .formatted(
                        rounds,
                        StockPipeline.ANNOTATORS,
                        reading.whole(),
                        reading.stock(),
                        reading.tokens(),
                        reading.whole() / reading.stock(),
                        reading.readingAlone(),
                        reading.stock(),
                        reading.readingAlone() / reading.stock(),
                        own.cpuSeconds(),
                        stock.cpuSeconds(),
                        own.cpuSeconds() / stock.cpuSeconds(),
                        own.wallSeconds(),
                        stock.wallSeconds(),
                        own.wallSeconds() / stock.wallSeconds(),
                        load.quads(),
                        load.store(),
                        load.loader(),
                        load.store() / load.loader(),
                        ingest.articles(),
                        ingest.articles() / ingest.cost().cpuSeconds(),
                        ingest.articles(),
                        peak(),
                        search.articles(),
                        search.name(),
                        search.slowName(),
                        search.words(),
                        search.slowWords(),
                        search.about(),
                        search.slowAbout(),
                        serving.text(),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }

    private String peak() {
        return ingest.peakBytes() == 0 ? "not known" : "%,d MB".formatted(ingest.peakBytes() >> 20);
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(l -> l.toLowerCase(Locale.ROOT).startsWith("model name"))
                            .map(l -> l.replaceFirst(".*:\\s*", ""))
                            .findFirst()
                            .orElse("processor not named")
                    : "processor not named";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }
}
