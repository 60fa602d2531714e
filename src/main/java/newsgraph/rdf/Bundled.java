package newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;

/// The Turtle files that are part of the program.
public final class Bundled {
    public static final String ONTOLOGY = "ontology/newsgraph.ttl";

    private Bundled() {}

    /// Returns the triples of a file of the program.
    ///
    /// @param path as in the source tree ("ontology/newsgraph.ttl")
    /// @throws IllegalStateException if the program was packed without it
    public static Graph graph(String path) {
        return TurtleReader.graph(path, text(path), Iris.DEFAULT.base());
    }

    /// Returns a file of the program as it stands.
    ///
    /// @param path as in the source tree
    /// @throws IllegalStateException if the program was packed without it
    public static String text(String path) {
        try (InputStream file = Bundled.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the program", e);
        }
    }
}
