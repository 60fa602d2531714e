package newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets Ctrl-C end a command in good order: what was done is committed, no more is begun. The
/// process waits for that, though not long: what is not committed by then is given up, which a
/// store survives. The system then gives the exit code 130.
final class Interruption implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    private final Runnable givingUp;

    /// @param givingUp said where the command did not end in time, just before the process does
    Interruption(Runnable givingUp) {
        this.givingUp = givingUp;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Tells whether the command should end.
    boolean asked() {
        return asked.get();
    }

    private void stop() {
        asked.set(true);
        try {
            boolean inTime = finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                givingUp.run();
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (!asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked.set(true); // the system is stopping this moment, and the hook ends by itself
            }
        }
    }
}
