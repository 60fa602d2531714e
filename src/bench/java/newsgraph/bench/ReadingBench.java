package newsgraph.bench;

import newsgraph.article.Article;
import newsgraph.extract.Extractor;
import newsgraph.rdf.GazetteerReader;
import newsgraph.text.Annotator;
import newsgraph.text.corenlp.CoreNlpAnnotator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tokens a second: reading and rules, the reading alone, and the stock pipeline, one thread each,
/// in one run over the same texts.
final class ReadingBench {
    private static final double WARM_UP_SECONDS = 30;

    private ReadingBench() {}

    /// Tokens a second of CPU.
    ///
    /// @param tokens of the texts that all three read
    record Rates(int tokens, double whole, double reading, double stock) {}

    /// @param articles JSON lines; the stock pipeline reads the first `stockArticles`
    static Rates run(Path articles, int stockArticles, int rounds) {
        List<Article> all = SampleNews.read(articles);
        List<Article> few = all.subList(0, stockArticles);
        CoreNlpAnnotator annotator = CoreNlpAnnotator.load();
        Extractor extractor = new Extractor(annotator, GazetteerReader.load(List.of()));
        warmUp(() -> all.forEach(extractor::extract));
        double whole = rate(annotator, all, rounds, () -> all.forEach(extractor::extract));
        double reading = rate(annotator, all, rounds, () -> all.forEach(annotator::annotate));
        StockPipeline stock = new StockPipeline();
        Runnable stockRound = () -> few.forEach(a -> stock.read(a.text().value()));
        warmUp(stockRound);
        double stockRate = rate(annotator, few, 1, stockRound);
        return new Rates(tokens(annotator, few), whole, reading, stockRate);
    }

    /// Repeats a round until the compiler has had as long for the one as for the other.
    private static void warmUp(Runnable round) {
        double spent = 0;
        while (spent < WARM_UP_SECONDS) {
            spent += Cost.of(round).cpuSeconds();
        }
    }

    private static double rate(
            Annotator annotator, List<Article> read, int rounds, Runnable round) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            costs.add(Cost.of(round));
        }
        return tokens(annotator, read) / Cost.median(costs).cpuSeconds();
    }

    private static int tokens(Annotator annotator, List<Article> articles) {
        return articles.stream()
                .flatMap(a -> annotator.annotate(a).sentences().stream())
                .mapToInt(s -> s.size())
                .sum();
    }

    /// Prints the rates, for [Benchmarks].
    public static void main(String[] arguments) {
        Rates rates =
                run(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]));
        System.out.printf(
                "RESULT %d %.1f %.1f %.1f%n",
                rates.tokens(), rates.whole(), rates.reading(), rates.stock());
    }
}
