package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much of the disk a TDB2 database takes. The lengths of its files do not tell: they are
/// mapped into memory and grow by 8 MiB at a time, mostly holes. So the blocks that its trees have
/// taken are counted, which `NAME.bpt` beside each tree says: the root, the number of its node
/// blocks, that of its record blocks.
final class DatabaseSize {
    private static final int BLOCK_BYTES = 8192;

    private DatabaseSize() {}

    /// Returns the bytes in use below a database's directory, without the index of words; 0 if it
    /// is not there.
    static long bytes(Path database) {
        if (!Files.exists(database)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(database)) {
            Path words = KeptWords.place(database);
            return files.filter(f -> Files.isRegularFile(f) && !f.startsWith(words))
                    .mapToLong(DatabaseSize::ofFile)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(database, e), e);
        }
    }

    private static long ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".dat") || name.endsWith(".idn")) {
            return 0; // counted by the tree's state
        }
        long length = file.toFile().length();
        return name.endsWith(".bpt") && length == 3 * Long.BYTES ? blocks(file) : length;
    }

    private static long blocks(Path state) {
        try {
            ByteBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(state));
            return BLOCK_BYTES * (numbers.getLong(Long.BYTES) + numbers.getLong(2 * Long.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(state, e), e);
        }
    }
}
