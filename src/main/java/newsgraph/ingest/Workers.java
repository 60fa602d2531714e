package newsgraph.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Threads that work on one thing after another, each for so long at most. Java can stop no thread
/// that does not ask to be stopped, so one that hangs is left to itself and another takes its
/// place.
public final class Workers implements AutoCloseable {
    /// How much longer than its processor time a work may take by the clock, on a busy machine.
    private static final int BUSY = 20;

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration limit;
    private final ThreadPoolExecutor pool;

    /// @param limit processor time of one work
    public Workers(int threads, String name, Duration limit) {
        this.limit = limit;
        this.pool =
                new ThreadPoolExecutor(
                        threads,
                        Integer.MAX_VALUE,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /// Begins a work as soon as a thread is free. Results must be fetched in the order of the
    /// beginnings.
    public <R> Work<R> begin(Callable<R> task) {
        CompletableFuture<Begun> begun = new CompletableFuture<>();
        return new Work<>(
                begun,
                pool.submit(() -> {
                    begun.complete(Begun.now());
                    return task.call();
                }));
    }

    /// What a thread had used when it began.
    private record Begun(long thread, long processor, long clock) {
        static Begun now() {
            long thread = Thread.currentThread().threadId();
            return new Begun(thread, THREADS.getThreadCpuTime(thread), System.nanoTime());
        }

        boolean isOver(Duration limit) {
            long used = THREADS.getThreadCpuTime(thread) - processor;
            return used > limit.toNanos() || System.nanoTime() - clock > BUSY * limit.toNanos();
        }
    }

    /// Something that was begun.
    public final class Work<R> {
        private final CompletableFuture<Begun> begun;
        private final Future<R> future;

        private Work(CompletableFuture<Begun> begun, Future<R> future) {
            this.begun = begun;
            this.future = future;
        }

        /// Waits for what comes of it.
        ///
        /// @throws ExecutionException with what it failed on
        /// @throws OvertimeException if it takes too long
        public R result() throws ExecutionException, InterruptedException {
            while (true) {
                try {
                    return future.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (begun.isDone() && begun.get().isOver(limit)) {
                        future.cancel(true);
                        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
                        throw new OvertimeException(limit);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
