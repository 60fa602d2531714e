package newsgraph.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Works on several threads and hands on what comes of it in order of the input, so that the number
/// of threads does not show. What is in work at one time is bounded, however long the input.
final class InOrder {
    /// How many results may wait behind a long one, for each thread.
    private static final int QUEUE = 4;

    private InOrder() {}

    /// Takes all of the input. What the input or the work throws is thrown in its turn, after all
    /// that comes before it was handed on.
    ///
    /// @param work called by several threads at once
    /// @param sink called by the caller's thread alone
    static <T, R> void run(Stream<T> input, int threads, Function<T, R> work, Consumer<R> sink) {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("work-", 1).factory());
        try {
            Deque<Future<R>> begun = new ArrayDeque<>();
            Iterator<T> items = input.iterator();
            Optional<Future<R>> next = begin(pool, items, work);
            while (next.isPresent()) {
                begun.add(next.get());
                if (begun.size() > threads * QUEUE) {
                    sink.accept(result(begun.remove()));
                }
                next = begin(pool, items, work);
            }
            while (!begun.isEmpty()) {
                sink.accept(result(begun.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /// Begins the next item; empty after the last.
    private static <T, R> Optional<Future<R>> begin(
            ExecutorService pool, Iterator<T> items, Function<T, R> work) {
        try {
            if (!items.hasNext()) {
                return Optional.empty();
            }
            T item = items.next();
            return Optional.of(pool.submit(() -> work.apply(item)));
        } catch (RuntimeException broken) {
            return Optional.of(CompletableFuture.failedFuture(broken));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        }
    }
}
