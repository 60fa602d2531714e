package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// A database that is made anew beside the one in use, and takes its place in one step: the rename
/// of `store.properties`. Killed before that, the store is as it was; killed after, it is the new
/// one; what is left over is deleted by the next who writes.
public final class Renewal implements AutoCloseable {
    private final StoreDirectory directory;
    private final StoreLock lock;
    private final StoreSettings settings;
    private final String name;
    private final GraphStore fresh;
    private final Optional<GraphStore> old;

    private Renewal(
            StoreDirectory directory, StoreLock lock, StoreSettings settings, FreeSpace freeSpace) {
        this.directory = directory;
        this.lock = lock;
        this.settings = settings;
        clean(directory, settings);
        this.name = next(settings.database());
        this.old = openOld();
        this.fresh =
                GraphStore.of(settings.iris(), Optional.of(freeSpace), directory.database(name));
    }

    /// Begins with an empty database. Nobody else can use the store until this is closed.
    ///
    /// @param freeSpace what the disk must have free before each commit
    /// @throws StoreException if there is no store or it is in use
    public static Renewal begin(Path root, FreeSpace freeSpace) {
        StoreDirectory directory = new StoreDirectory(root);
        directory.require();
        StoreLock lock = StoreLock.take(directory, StoreHolder.Purpose.WRITING);
        try {
            return new Renewal(directory, lock, StoreSettings.readAnyFormat(directory), freeSpace);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    /// Deletes the databases that a store does not use: what a killed command left.
    static void clean(StoreDirectory directory, StoreSettings settings) {
        directory.databases().stream()
                .filter(name -> !name.equals(settings.database()))
                .forEach(name -> delete(directory.database(name)));
    }

    private static void delete(Path database) {
        try {
            DurableFiles.delete(database);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(database, e), e);
        }
    }

    private static String next(String database) {
        int dash = database.indexOf('-');
        int number = dash < 0 ? 0 : Integer.parseInt(database.substring(dash + 1));
        return "tdb2-" + (number + 1);
    }

    private Optional<GraphStore> openOld() {
        if (settings.format() != StoreSettings.FORMAT) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    GraphStore.of(
                            settings.iris(),
                            Optional.empty(),
                            directory.database(settings.database())));
        } catch (StoreDamagedException e) {
            return Optional.empty(); // which is why it is made anew
        }
    }

    /// Returns the new database.
    public GraphStore fresh() {
        return fresh;
    }

    /// Returns the database in use, to be read; empty if it is damaged or of another format.
    public Optional<GraphStore> old() {
        return old;
    }

    /// Checks the new database and puts it in the place of the old one.
    ///
    /// @throws StoreDamagedException if the new one is not what was written; the old one stays
    public void finish() {
        fresh.close();
        Path database = directory.database(name);
        try (GraphStore written = GraphStore.of(settings.iris(), Optional.empty(), database)) {
            StoreCheck check = StoreCheck.of(written);
            if (!check.problems().isEmpty()) {
                throw new StoreDamagedException(
                        directory.root(),
                        "the database made anew is not what was written, so the one before stays: "
                                + check.problems().getFirst());
            }
        }
        settings.using(name, DatabaseSize.bytes(database)).write(directory);
        old.ifPresent(GraphStore::close);
        delete(directory.database(settings.database()));
    }

    /// Releases the store; without [#finish()] it is as it was before.
    @Override
    public void close() {
        try {
            fresh.close();
            old.ifPresent(GraphStore::close);
            clean(directory, StoreSettings.readAnyFormat(directory));
        } finally {
            lock.close();
        }
    }
}
