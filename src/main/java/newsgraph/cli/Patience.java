package newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import newsgraph.ingest.InOrder;

/// Waits so long and no longer for work that a user's own rules may keep from ending. What it waits
/// for goes on until the program ends, which it cannot hold up.
final class Patience {
    private Patience() {}

    /// @param what is waited for, and which setting says how long, for the message
    /// @throws CommandFailure if it takes longer
    static <T> T within(Duration limit, String what, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name("patience").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CommandFailure(
                    ExitCode.BUSY,
                    "%s stopped after %s seconds without a result (which does not mean that all is well)"
                            .formatted(what, limit.toMillis() / 1000.0));
        } catch (ExecutionException e) {
            throw InOrder.unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        }
    }
}
