package newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets Ctrl-C end a command in good order: what is in work is finished, no more is begun, and the
/// process waits for that. The system then gives the exit code 130.
final class Interruption implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Tells whether the command should end.
    boolean asked() {
        return asked.get();
    }

    private void stop() {
        asked.set(true);
        try {
            boolean inTime = finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!inTime) {
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
