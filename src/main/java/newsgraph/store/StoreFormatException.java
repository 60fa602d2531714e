package newsgraph.store;

import java.nio.file.Path;

/// A store whose layout is of another version of the program, older or newer.
public final class StoreFormatException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreFormatException(Path root, int found, int expected) {
        super(
                ("%s: a store of format %d, written by %s version of newsgraph; this one reads and writes"
                                + " format %d; use that version, or make the database anew from the archive"
                                + " with: newsgraph rebuild --loc %s")
                        .formatted(
                                root,
                                found,
                                found > expected ? "a newer" : "an older",
                                expected,
                                root));
    }
}
