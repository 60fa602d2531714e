package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks before a commit whether the disk has room, since TDB2 cannot recover well in its midst.
///
/// @param floor bytes that must be free before a commit begins
public record FreeSpace(long floor) {
    public static final FreeSpace DEFAULT = new FreeSpace(256L << 20);

    void require(Path place) {
        long free = bytes(place);
        if (free < floor) {
            throw StoreFullException.below(place, free, floor);
        }
    }

    static long bytes(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(place + ": cannot see how much space is free", e);
        }
    }
}
