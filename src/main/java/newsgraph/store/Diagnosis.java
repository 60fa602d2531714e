package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.tdb2.TDBException;

/// What a failure of TDB2 means to its user. A full disk, for one, shows as `InternalError`, since
/// its files are mapped into memory.
final class Diagnosis {
    /// TDB2 grows its files in steps of this size; with less room a failed write means a full disk.
    private static final long STEP_BYTES = 16L << 20;

    private Diagnosis() {}

    /// Returns what to throw when a database does not open.
    static RuntimeException opening(Optional<Path> place, Throwable failure) {
        if (failure instanceof AlreadyLocked) {
            return new StoreBusyException(place.orElseThrow(), Optional.empty());
        }
        return writing(place, failure);
    }

    /// Returns what to throw when a write failed.
    static RuntimeException writing(Optional<Path> place, Throwable failure) {
        if (place.isPresent() && isOfStorage(failure)) {
            long free = FreeSpace.bytes(existing(place.get()));
            if (free < STEP_BYTES || says(failure, "No space left")) {
                return StoreFullException.during(place.get(), free, failure);
            }
        }
        return reading(place, failure);
    }

    /// Returns what to throw when a read failed: the failure itself, if the question is to blame.
    static RuntimeException reading(Optional<Path> place, Throwable failure) {
        if (place.isPresent() && isOfStorage(failure)) {
            return says(failure, "Permission denied") || says(failure, "Read-only file system")
                    ? new UncheckedIOException(
                            "%s: no right to write there, which even questions need: %s"
                                    .formatted(place.get(), failure),
                            new IOException(failure))
                    : new StoreDamagedException(DurableFiles.parent(place.get()), failure);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /// Tells whether a failure is TDB2's. It never throws an [UncheckedIOException]: that is of
    /// whatever else the question reads or writes.
    private static boolean isOfStorage(Throwable failure) {
        return failure instanceof InternalError
                || failure instanceof TDBException
                || failure instanceof DBOpEnvException
                || failure instanceof StorageException
                || failure instanceof RuntimeIOException
                || (failure.getCause() instanceof IOException
                        && !(failure instanceof UncheckedIOException));
    }

    private static boolean says(Throwable failure, String words) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t.getMessage() != null && t.getMessage().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static Path existing(Path place) {
        return Files.exists(place) ? place : DurableFiles.parent(place);
    }
}
