package newsgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import newsgraph.rdf.Iris;

/// What a store says of itself.
///
/// @param format version of its layout
/// @param base begins every IRI of the store's own ("https://newsgraph.example/")
/// @param database name of the directory that holds its database now
/// @param compacted bytes of the database's files when it was last made anew; 0 if it never was
record StoreSettings(int format, String base, String database, long compacted) {
    /// The layout that this version of the program writes and reads.
    static final int FORMAT = 1;

    private static final StoreSettings NEW =
            new StoreSettings(FORMAT, Iris.DEFAULT.base(), "tdb2", 0);

    Iris iris() {
        return new Iris(base);
    }

    /// Returns these settings with another database in use.
    StoreSettings using(String otherDatabase, long bytes) {
        return new StoreSettings(FORMAT, base, otherDatabase, bytes);
    }

    /// Reads the settings of a store; writes the usual ones first where it has none.
    ///
    /// @throws NotAStoreException if they cannot be understood
    /// @throws StoreFormatException if they are of another version of the layout
    static StoreSettings establish(StoreDirectory directory) {
        if (!Files.exists(directory.settings())) {
            NEW.write(directory);
        }
        return read(directory);
    }

    /// Reads the settings of a store that has some.
    ///
    /// @throws NotAStoreException if they cannot be understood
    /// @throws StoreFormatException if they are of another version of the layout
    static StoreSettings read(StoreDirectory directory) {
        StoreSettings settings = readAnyFormat(directory);
        if (settings.format != FORMAT) {
            throw new StoreFormatException(directory.root(), settings.format, FORMAT);
        }
        return settings;
    }

    /// Reads the settings of a store of any format: what is read here every format has.
    ///
    /// @throws NotAStoreException if they cannot be understood
    static StoreSettings readAnyFormat(StoreDirectory directory) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.settings())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot read: %s".formatted(directory.settings(), e), e);
        }
        String base = properties.getProperty("base", "");
        String database = properties.getProperty("database", NEW.database);
        if (base.isEmpty() || !StoreDirectory.isDatabase(database)) {
            throw new NotAStoreException(
                    directory.root(),
                    "store.properties names base \"%s\" and database \"%s\", expected an IRI and one like tdb2-1"
                            .formatted(base, database));
        }
        try {
            return new StoreSettings(
                    Integer.parseInt(properties.getProperty("format", "none")),
                    base,
                    database,
                    Long.parseLong(properties.getProperty("compacted", "0")));
        } catch (NumberFormatException e) {
            throw new NotAStoreException(
                    directory.root(),
                    "store.properties has no number where one is expected: " + e.getMessage());
        }
    }

    /// Puts these settings in the place of the ones before, in one step.
    void write(StoreDirectory directory) {
        String text =
                """
                # A newsgraph store: the layout's version, what the IRIs in it begin with, the directory of
                # the database in use, and the bytes of its files when it was last made anew.
                format=%d
                base=%s
                database=%s
                compacted=%d
                """
                        .formatted(format, base, database, compacted);
        DurableFiles.write(directory.settings(), text.getBytes(StandardCharsets.UTF_8));
    }
}
