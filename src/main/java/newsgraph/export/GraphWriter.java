package newsgraph.export;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A document that grows graph by graph. The same graphs in the same order give the same bytes,
/// whatever order their triples came in.
public interface GraphWriter {
    /// Adds a graph.
    ///
    /// @param name tells of which article or list it is; syntaxes without graph names leave it out
    /// @throws UnwritableException if the syntax has no way to write something in it
    void write(Node name, Graph graph) throws IOException;

    /// Writes what is left and ends the document; what it is written to stays open.
    void end() throws IOException;
}
