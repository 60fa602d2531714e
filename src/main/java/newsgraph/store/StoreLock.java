package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Keeps a store to one process: a lock of the operating system on a file that says who has it. The
/// system frees it when the process ends in whatever way; the file stays and means nothing by
/// itself.
final class StoreLock implements AutoCloseable {
    /// How long to wait for a holder that only reads: most of them answer one question and end.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// How long to wait for a holder of whom nothing can be read yet, since it is about to say who
    /// it is; on a busy machine that takes a while.
    private static final Duration PATIENCE_WITH_NOBODY = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /// The locked byte lies far behind the text, so that others can read who holds the lock even
    /// where locks keep readers out.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @throws StoreBusyException if somebody else has it
    /// @throws UncheckedIOException if the lock file cannot be written
    static StoreLock take(StoreDirectory directory, StoreHolder.Purpose purpose) {
        long begun = System.nanoTime();
        byte[] line = StoreHolder.here(purpose).line();
        while (true) {
            Optional<StoreLock> lock = tryTake(directory.lock(), line);
            if (lock.isPresent()) {
                return lock.get();
            }
            Optional<StoreHolder> holder = holder(directory.lock());
            if (System.nanoTime() - begun > patience(holder).toNanos()) {
                throw new StoreBusyException(directory.root(), holder);
            }
            pause();
        }
    }

    private static Duration patience(Optional<StoreHolder> holder) {
        return holder.map(h ->
                        switch (h.purpose()) {
                            case READING -> PATIENCE;
                            case WRITING -> Duration.ZERO;
                        })
                .orElse(PATIENCE_WITH_NOBODY);
    }

    /// @param line who is to have it, known beforehand: others read it as soon as it is locked
    private static Optional<StoreLock> tryTake(Path file, byte[] line) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    return Optional.empty();
                }
                channel.write(ByteBuffer.wrap(line), 0);
                taken = true;
                return Optional.of(new StoreLock(channel));
            } catch (OverlappingFileLockException e) {
                return Optional.empty(); // another part of this process has it
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot lock the store (even reading needs to write there): %s"
                            .formatted(file, e),
                    e);
        }
    }

    /// Returns who says to hold it; empty where that is somebody who ended.
    private static Optional<StoreHolder> holder(Path file) {
        try {
            return StoreHolder.parse(Files.readAllBytes(file)).filter(h -> !h.hasEnded());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot see who holds the store", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the store's lock", e);
        }
    }
}
