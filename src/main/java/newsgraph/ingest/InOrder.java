package newsgraph.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Works on several threads and hands on what comes of it in order of the input, so that the number
/// of threads does not show. What is in work at one time is bounded, however long the input.
public final class InOrder {
    /// How many results may wait behind a long one, for each thread.
    private static final int QUEUE = 4;

    private InOrder() {}

    /// Takes all of the input. What the input or the work throws is thrown in its turn, after all
    /// that comes before it was handed on.
    ///
    /// @param limit processor time after which work on one item is given up
    /// @param work called by several threads at once
    /// @param givenUp tells what comes of such an item
    /// @param sink called by the caller's thread alone
    public static <T, R> void run(
            Stream<T> input,
            int threads,
            Duration limit,
            Function<T, R> work,
            BiFunction<T, OvertimeException, R> givenUp,
            Consumer<R> sink) {
        try (Workers pool = new Workers(threads, "work", limit)) {
            Iterator<T> items = input.iterator();
            finish(
                    () -> begin(pool, items, work, givenUp),
                    threads,
                    () -> false,
                    result -> sink.accept(result.get()));
        }
    }

    /// Begins one thing after another, and finishes them in that order.
    ///
    /// @param begin begins the next one; empty after the last
    /// @param threads that work on what was begun
    /// @param stopped asked in between; once true, nothing more is begun or finished
    /// @param finish called by the caller's thread alone
    static <J> void finish(
            Supplier<Optional<J>> begin, int threads, BooleanSupplier stopped, Consumer<J> finish) {
        Deque<J> begun = new ArrayDeque<>();
        Optional<J> next = stopped.getAsBoolean() ? Optional.empty() : begin.get();
        while (next.isPresent()) {
            begun.add(next.get());
            if (begun.size() > threads * QUEUE) {
                finish.accept(begun.remove());
            }
            next = stopped.getAsBoolean() ? Optional.empty() : begin.get();
        }
        while (!stopped.getAsBoolean() && !begun.isEmpty()) {
            finish.accept(begun.remove());
        }
    }

    /// Begins the next item; empty after the last.
    private static <T, R> Optional<Supplier<R>> begin(
            Workers pool,
            Iterator<T> items,
            Function<T, R> work,
            BiFunction<T, OvertimeException, R> givenUp) {
        try {
            if (!items.hasNext()) {
                return Optional.empty();
            }
            T item = items.next();
            Workers.Work<R> task = pool.begin(() -> work.apply(item));
            return Optional.of(() -> {
                try {
                    return result(task);
                } catch (OvertimeException e) {
                    return givenUp.apply(item, e);
                }
            });
        } catch (RuntimeException broken) {
            return Optional.of(() -> {
                throw broken;
            });
        }
    }

    private static <R> R result(Workers.Work<R> task) {
        try {
            return task.result();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        }
    }

    /// Returns what work in another thread failed with.
    ///
    /// @throws Error if that was one
    public static RuntimeException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException(e);
        };
    }
}
