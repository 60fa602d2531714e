package newsgraph.bench;

import newsgraph.query.Answer;
import newsgraph.query.Limits;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import newsgraph.query.Search;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Seconds of its thread's CPU that a search takes in a store of synthetic articles on disk, after
/// a warm-up: of the search box, for parts of names and for words of passages, and of a question
/// with `--about`. On an idle machine they are those of the clock, which stand on standard error.
final class SearchBench {
    private static final int MOST = 50;
    private static final int WARM_UP = 40;
    private static final int SEARCHES = 200;
    private static final int QUESTIONS = 40;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final GraphStore store;
    private final SyntheticNews news;
    private final Random random = new Random(7);

    private SearchBench(GraphStore store, SyntheticNews news) {
        this.store = store;
        this.news = news;
    }

    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[1]);
        SyntheticNews news = new SyntheticNews(articles);
        Path place = Path.of(arguments[0]);
        SyntheticStore.make(place, articles);
        try (GraphStore store = GraphStore.openReadOnly(place)) {
            new SearchBench(store, news).measure(articles);
        }
    }

    private void measure(int articles) {
        List<Double> names = times(SEARCHES, () -> news.partOfName(random), this::search);
        List<Double> words = times(SEARCHES, () -> news.words(random), this::search);
        List<Double> about = times(QUESTIONS, () -> news.longWord(random), this::ask);
        System.out.printf(
                "RESULT %d %.4f %.4f %.4f %.4f %.4f %.4f%n",
                articles,
                quantile(names, .5),
                quantile(names, .95),
                quantile(words, .5),
                quantile(words, .95),
                quantile(about, .5),
                quantile(about, .95));
    }

    private int search(String text) {
        Search found = Search.of(store, text, Limits.DEFAULT, MOST);
        return found.actors().size() + found.passages().size();
    }

    private int ask(String text) {
        Question question = Questions.bundled().named("who-met-whom").orElseThrow();
        return Answer.to(question, Map.of("about", List.of(text)), store, Limits.DEFAULT)
                .rows()
                .size();
    }

    private static List<Double> times(
            int count, Supplier<String> texts, ToIntFunction<String> work) {
        List<Double> times = new ArrayList<>();
        List<Double> clock = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < WARM_UP + count; i++) {
            String text = texts.get();
            long began = System.nanoTime();
            long cpu = THREAD.getCurrentThreadCpuTime();
            int results = work.applyAsInt(text);
            if (i >= WARM_UP) {
                times.add((THREAD.getCurrentThreadCpuTime() - cpu) / 1e9);
                clock.add(seconds(began));
                found += results > 0 ? 1 : 0;
            }
        }
        System.err.printf(
                "%d of %d found something; by the clock %.4f s at the median%n",
                found, count, quantile(clock.stream().sorted().toList(), .5));
        return times.stream().sorted().toList();
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
