package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// No room left for a commit. What was committed before is safe.
public final class StoreFullException extends StoreException {
    private static final long serialVersionUID = 1L;

    private StoreFullException(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreFullException(String message) {
        super(message);
    }

    static StoreFullException during(Path place, long freeBytes, Throwable cause) {
        return new StoreFullException(
                "%s: the disk ran full (%,d bytes free); what was stored before is safe; free some space and run the command again"
                        .formatted(place, freeBytes),
                cause);
    }

    /// Returns what to throw when a file cannot be written.
    ///
    /// @param what is being done ("cannot archive one")
    static RuntimeException or(Path place, String what, IOException failure) {
        long free = FreeSpace.bytes(existing(place));
        return String.valueOf(failure.getMessage()).contains("No space left") || free == 0
                ? during(place, free, failure)
                : new UncheckedIOException("%s: %s: %s".formatted(place, what, failure), failure);
    }

    private static Path existing(Path place) {
        Path existing = place;
        while (!Files.exists(existing)) {
            existing = DurableFiles.parent(existing);
        }
        return existing;
    }

    static StoreFullException below(Path place, long freeBytes, long floor) {
        return new StoreFullException(
                "%s: %,d bytes free, fewer than the floor of %,d that a commit needs; free some space and run the command again, or lower the floor with --min-free-mb"
                        .formatted(place, freeBytes, floor));
    }
}
