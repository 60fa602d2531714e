package newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Files of the test's own folder.
public final class Resources {
    private Resources() {}

    public static String text(String name) {
        try (InputStream file = Resources.class.getResourceAsStream("/rdf/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no test file rdf/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
