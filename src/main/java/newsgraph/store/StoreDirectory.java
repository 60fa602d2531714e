package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The directory of a store and what lies where in it.
///
/// @param root as its user named it
public record StoreDirectory(Path root) {
    private static final Pattern DATABASE = Pattern.compile("tdb2(-\\d{1,9})?");

    /// What a store that was killed while being made may hold beside nothing.
    private static final Set<String> UNFINISHED = Set.of("lock", "store.properties.tmp");

    Path settings() {
        return root.resolve("store.properties");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /// Returns the directory of a database; a store has one in use, and another beside it while
    /// that is made.
    Path database(String name) {
        return root.resolve(name);
    }

    /// Tells whether a name is that of a database.
    static boolean isDatabase(String name) {
        return DATABASE.matcher(name).matches();
    }

    /// Returns the names of all databases, finished or not.
    List<String> databases() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(StoreDirectory::isDatabase)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(root, e), e);
        }
    }

    /// Returns where the articles themselves are kept.
    public Path archive() {
        return root.resolve("archive");
    }

    /// Returns where it is told of articles that were refused.
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /// Returns where the backups that were made are named.
    Path backups() {
        return root.resolve("backups.jsonl");
    }

    /// Makes sure that this is a store or can become one, without touching anything else.
    ///
    /// @throws NotAStoreException if something else is there
    /// @throws UncheckedIOException if the directory cannot be made or read
    void prepare() {
        if (!Files.exists(settings())) {
            if (Files.exists(root) && !isVacant()) {
                requireMadeMeanwhile();
            }
            try {
                DurableFiles.makeDirectories(root);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "%s: cannot make a store there: %s; name another directory with --loc"
                                .formatted(root, e),
                        e);
            }
        }
        requireWritable(root);
    }

    /// Makes sure that this is a store.
    ///
    /// @throws NoSuchStoreException if nothing is there
    /// @throws NotAStoreException if something else is there
    void require() {
        if (!Files.exists(settings())) {
            if (!Files.exists(root) || isVacant()) {
                throw new NoSuchStoreException(root);
            }
            requireMadeMeanwhile();
        }
        requireWritable(root);
    }

    /// Makes sure that the files there are another process's, which has made a store there since
    /// its settings were looked for: they come before anything else.
    private void requireMadeMeanwhile() {
        if (!Files.exists(settings())) {
            throw new NotAStoreException(root, "it has files but no store.properties");
        }
    }

    /// Makes sure that a directory, if it is there, can be read and written.
    static void requireWritable(Path place) {
        if (Files.exists(place) && !(Files.isReadable(place) && Files.isWritable(place))) {
            String message =
                    "%s: no right to read and write there, which even questions need (TDB2 keeps its lock there)"
                            .formatted(place);
            throw new UncheckedIOException(message, new IOException(message));
        }
    }

    private boolean isVacant() {
        if (!Files.isDirectory(root)) {
            throw new NotAStoreException(root, "it is a file");
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(f -> UNFINISHED.contains(f.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(root, e), e);
        }
    }
}
