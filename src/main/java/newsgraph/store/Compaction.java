package newsgraph.store;

import java.nio.file.Path;

/// Copies a database into a new one. TDB2 never uses space again that a commit left, so a database
/// grows with every commit, far more than by what it holds.
///
/// @param databaseBytes of the files before
/// @param compactedBytes of the files after
public record Compaction(long databaseBytes, long compactedBytes) {
    /// When a database should be compacted.
    ///
    /// @param factor how many times larger its files are than when it was last made anew
    /// @param floor bytes below which it never is
    public record Rule(int factor, long floor) {
        public static final Rule DEFAULT = new Rule(5, 256L << 20);

        /// Tells whether a store has outgrown this rule.
        ///
        /// @throws StoreException if there is no store
        public boolean isDue(Path root) {
            StoreDirectory directory = new StoreDirectory(root);
            directory.require();
            StoreSettings settings = StoreSettings.read(directory);
            long bytes = DatabaseSize.bytes(directory.database(settings.database()));
            return bytes > Math.max(floor, factor * settings.compacted());
        }
    }

    /// Compacts a store.
    ///
    /// @param freeSpace what the disk must have free
    /// @throws StoreException if there is no store, it is in use, damaged, or the disk has no room
    public static Compaction of(Path root, FreeSpace freeSpace) {
        StoreDirectory directory = new StoreDirectory(root);
        try (Renewal renewal = Renewal.begin(root, freeSpace)) {
            StoreSettings before = StoreSettings.read(directory);
            GraphStore old =
                    renewal.old()
                            .orElseThrow(() ->
                                    new StoreDamagedException(root, "the database cannot be read"));
            long bytes = DatabaseSize.bytes(directory.database(before.database()));
            old.readAll(tdb -> {
                renewal.fresh().load(sink -> tdb.find().forEachRemaining(sink));
                return true;
            });
            renewal.finish();
            return new Compaction(bytes, StoreSettings.read(directory).compacted());
        }
    }
}
