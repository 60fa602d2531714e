package newsgraph.ingest;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import org.apache.jena.graph.Graph;

/// Takes articles into a store: one thread reads and commits, others extract, and results are
/// committed in order of the input. What is in work at one time is bounded, however long the input.
public final class Ingest {
    private final Shelf shelf;
    private final Optional<Ledger> ledger;
    private final Function<Article, Graph> graphs;
    private final Graph gazetteer;
    private final int threads;
    private final InstantSource clock;
    private final IngestLimits limits;

    /// What a reading leads to, in two steps: the first is done at once or by another thread, the
    /// second in its turn.
    private interface Job {
        void finish(Batch batch);
    }

    /// @param graphs makes the complete, validated graph of an article, called by several threads
    ///   at once, or throws an [UnfitArticleException]
    /// @param gazetteer all that is known by name, for `graph/actors`
    /// @param threads how many extract
    /// @param clock tells when batches are due and when the run ended; no article graph holds it
    public Ingest(
            Shelf shelf,
            Function<Article, Graph> graphs,
            Graph gazetteer,
            int threads,
            InstantSource clock) {
        this(shelf, Optional.empty(), graphs, gazetteer, threads, clock, IngestLimits.DEFAULT);
    }

    /// @param ledger keeps the articles; empty for the archive of the shelf
    Ingest(
            Shelf shelf,
            Optional<Ledger> ledger,
            Function<Article, Graph> graphs,
            Graph gazetteer,
            int threads,
            InstantSource clock,
            IngestLimits limits) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.graphs = graphs;
        this.gazetteer = gazetteer;
        this.threads = threads;
        this.clock = clock;
        this.limits = limits;
    }

    /// Returns the same within other limits.
    public Ingest within(IngestLimits others) {
        return new Ingest(shelf, ledger, graphs, gazetteer, threads, clock, others);
    }

    /// Takes in all that is read. Each article is reported when it is on disk: whenever this stops,
    /// what was reported is safe, and the same input can be given again.
    ///
    /// @param stopped asked between articles; once true, what is done is committed, no more begun
    /// @throws newsgraph.store.StoreFullException if the disk runs full
    public void run(
            Run run, Stream<Reading> readings, Consumer<Outcome> report, BooleanSupplier stopped) {
        ActorsGraph actors = new ActorsGraph(gazetteer, shelf.store().iris().graph("actors"));
        Ledger kept = ledger.orElseGet(() -> Ledger.of(shelf, run.gazetteerHash()));
        Batch batch = new Batch(shelf, kept, run, actors, report, clock, limits);
        try (Workers pool = new Workers(threads, "extract", limits.perArticle())) {
            Iterator<Reading> iterator = readings.iterator();
            InOrder.finish(() -> next(pool, iterator), threads, stopped, job -> job.finish(batch));
            batch.commit();
        }
    }

    /// Begins the next reading; empty after the last. Where the input breaks, what came before it
    /// is committed first.
    private Optional<Job> next(Workers pool, Iterator<Reading> readings) {
        Reading reading;
        try {
            if (!readings.hasNext()) {
                return Optional.empty();
            }
            reading = readings.next();
        } catch (RuntimeException broken) {
            return Optional.of(batch -> {
                batch.commit();
                throw broken;
            });
        }
        return Optional.of(start(pool, reading));
    }

    private Job start(Workers pool, Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> batch -> batch.add(refused(refused));
            case Reading.Read read ->
                    switch (shelf.decide(read.article())) {
                        case Decision.Leave leave -> batch -> batch.add(unchanged(read, leave));
                        case Decision.Store ignored -> extract(pool, read, Optional.empty());
                        case Decision.Replace replace -> extract(pool, read, Optional.of(replace));
                    };
        };
    }

    private Job extract(Workers pool, Reading.Read read, Optional<Decision.Replace> replaced) {
        Workers.Work<Graph> graph = pool.begin(() -> graphs.apply(read.article()));
        return batch -> {
            try {
                batch.add(read, graph.result(), replaced);
            } catch (OvertimeException e) {
                batch.add(refused(read, Fault.reason(e)));
            } catch (ExecutionException e) {
                batch.add(refused(read, Fault.reason(e.getCause())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while extracting", e);
            }
        };
    }

    private static Outcome refused(Reading.Refused refused) {
        return new Outcome.Refused(refused.id(), refused.place(), refused.message(), refused);
    }

    private Outcome unchanged(Reading.Read read, Decision.Leave leave) {
        return new Outcome.Kept(
                read.article().id(),
                shelf.store().iris().article(read.article()),
                Outcome.Kind.UNCHANGED,
                leave.findings(),
                leave.note());
    }

    private static Outcome refused(Reading.Read read, String reason) {
        String id = read.article().id();
        return new Outcome.Refused(Optional.of(id), id, reason, read);
    }
}
