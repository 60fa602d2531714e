package newsgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import newsgraph.rdf.Iris;

/// What a store says of itself: the version of its layout and the base of its IRIs.
///
/// @param base begins every IRI of the store's own ("https://newsgraph.example/")
record StoreSettings(int format, String base) {
    /// The layout that this version of the program writes and reads.
    static final int FORMAT = 1;

    Iris iris() {
        return new Iris(base);
    }

    /// Reads the settings of a store; writes the usual ones first where it has none.
    ///
    /// @throws NotAStoreException if they cannot be understood
    static StoreSettings establish(StoreDirectory directory) {
        if (!Files.exists(directory.settings())) {
            write(directory, new StoreSettings(FORMAT, Iris.DEFAULT.base()));
        }
        return read(directory);
    }

    /// Reads the settings of a store that has some.
    ///
    /// @throws NotAStoreException if they cannot be understood
    static StoreSettings read(StoreDirectory directory) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.settings())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot read: %s".formatted(directory.settings(), e), e);
        }
        String format = properties.getProperty("format", "none");
        String base = properties.getProperty("base", "");
        if (!format.equals(String.valueOf(FORMAT)) || base.isEmpty()) {
            throw new NotAStoreException(
                    directory.root(),
                    "store.properties names format %s and base \"%s\", expected format %d and a base"
                            .formatted(format, base, FORMAT));
        }
        return new StoreSettings(FORMAT, base);
    }

    private static void write(StoreDirectory directory, StoreSettings settings) {
        String text =
                """
                # A newsgraph store. The layout's version, and what the IRIs in it begin with.
                format=%d
                base=%s
                """
                        .formatted(settings.format, settings.base);
        DurableFiles.write(directory.settings(), text.getBytes(StandardCharsets.UTF_8));
    }
}
