package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersAndWriterIT {
    private static final int READERS = 8;
    private static final int ARTICLES = 10;
    private static final int TRIPLES = 20;

    /// How long they work; the property `newsgraph.seconds` sets it for a long run.
    private static final int SECONDS = Integer.getInteger("newsgraph.seconds", 4);

    @TempDir Path place;

    @Test
    void seeAWholeArticleOrNone() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try (GraphStore store = GraphStore.open(place.resolve("data"), new FreeSpace(0))) {
            List<Future<Long>> work = new ArrayList<>();
            work.add(threads.submit(() -> write(store, over)));
            for (int i = 0; i < READERS; i++) {
                long seed = i;
                work.add(threads.submit(() -> read(store, new Random(seed), over)));
            }
            Thread.sleep(Duration.ofSeconds(SECONDS));
            over.set(true);
            long commits = ended(work.removeFirst());
            long reads = 0;
            for (Future<Long> one : work) {
                long own = ended(one);
                assertThat(own).isPositive();
                reads += own;
            }
            assertThat(commits).isPositive();
            System.out.printf(
                    "%d s: %d commits, %d reads of %d readers, each of a whole article or none%n",
                    SECONDS, commits, reads, READERS);
            assertThat(StoreCheck.of(store).problems()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static long ended(Future<Long> work) throws InterruptedException, ExecutionException {
        try {
            return work.get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("a reader or the writer hangs", e);
        }
    }

    private static long write(GraphStore store, AtomicBoolean over) {
        Random random = new Random(99);
        long commits = 0;
        while (!over.get()) {
            Node article = article(random.nextInt(ARTICLES));
            if (random.nextInt(5) == 0) {
                store.remove(article);
            } else {
                store.replace(Map.of(article, version(commits)));
            }
            commits++;
        }
        return commits;
    }

    private static long read(GraphStore store, Random random, AtomicBoolean over) {
        long reads = 0;
        while (!over.get()) {
            List<String> values =
                    store.read(dataset ->
                            dataset
                                    .asDatasetGraph()
                                    .getGraph(article(random.nextInt(ARTICLES)))
                                    .stream()
                                    .map(t -> t.getObject().getLiteralLexicalForm())
                                    .toList());
            assertThat(values.size()).isIn(0, TRIPLES);
            assertThat(Set.copyOf(values)).hasSizeLessThan(2);
            reads++;
        }
        return reads;
    }

    private static Node article(int number) {
        return NodeFactory.createURI("x:article-" + number);
    }

    private static Graph version(long number) {
        return graph(
                IntStream.range(0, TRIPLES)
                        .mapToObj(i -> "<x:s%d> <x:p> \"version %d\" .\n".formatted(i, number))
                        .collect(Collectors.joining()));
    }
}
