package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a store takes of the disk.
///
/// @param format version of its layout
/// @param base begins its own IRIs
/// @param database bytes of the blocks in use
/// @param compacted the same when it was last made anew; 0 if it never was
/// @param archive bytes of the archived files
/// @param quarantined how many articles wait in quarantine
public record StoreStatistics(
        int format, String base, long database, long compacted, long archive, int quarantined) {
    /// Reads the sizes of a store's files.
    ///
    /// @throws StoreException if there is no store
    public static StoreStatistics of(Path root) {
        StoreDirectory directory = new StoreDirectory(root);
        directory.require();
        StoreSettings settings = StoreSettings.read(directory);
        return new StoreStatistics(
                settings.format(),
                settings.base(),
                DatabaseSize.bytes(directory.database(settings.database())),
                settings.compacted(),
                DatabaseSize.bytes(directory.archive()),
                count(directory.quarantine()));
    }

    private static int count(Path quarantine) {
        if (!Files.exists(quarantine)) {
            return 0;
        }
        try (Stream<Path> reports = Files.list(quarantine)) {
            return (int) reports.filter(Files::isDirectory).count();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(quarantine, e), e);
        }
    }
}
