package newsgraph.rdf;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;

/// The one boundary to Jena's Turtle parser, which also throws what is no Jena exception (a text
/// that ends within a name: `IllegalFormatException`; deep nesting: `StackOverflowError`).
public final class TurtleReader {
    private TurtleReader() {}

    /// Hands the triples of a text to a sink, in their order; those before an error are handed on.
    ///
    /// A literal that does not fit its datatype is no error here.
    ///
    /// @param name of the file, for messages
    /// @param base IRI that relative IRIs are resolved against
    /// @throws TurtleException if the text is not Turtle
    public static void read(String name, String text, String base, StreamRDF sink) {
        try {
            RDFParser.create()
                    .source(new StringReader(text))
                    .lang(Lang.TURTLE)
                    .base(base)
                    .errorHandler(new Places(name))
                    .parse(sink);
        } catch (RiotException e) {
            throw new TurtleException(name, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new TurtleException(name, "nested too deeply");
        } catch (TurtleException | GazetteerException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new TurtleException(name, "not Turtle (" + ParserFailure.message(e) + ")");
        }
    }

    /// Returns the triples of a text.
    ///
    /// @throws TurtleException if the text is not Turtle
    public static Graph graph(String name, String text, String base) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        read(name, text, base, StreamRDFLib.graph(graph));
        return graph;
    }

    /// Stops at the first error and says where it is.
    private record Places(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // Ill-formed literals and unusual IRIs: legal Turtle, judged by whoever reads the
            // triples.
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new TurtleException("%s:%d:%d".formatted(name, line, column), message);
        }
    }
}
