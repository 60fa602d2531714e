package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// Turtle: all graphs as one.
final class TurtleWriter implements GraphWriter {
    private final Writer out;
    private final Iris iris;
    private final OwnFirst graphs = new OwnFirst(this::statements);

    TurtleWriter(Writer out, Iris iris) throws IOException {
        this.out = out;
        this.iris = iris;
        out.append(SortedTurtle.header(iris));
    }

    private void statements(Graph graph) throws IOException {
        for (String statement : SortedTurtle.statements(graph, iris)) {
            out.append('\n').append(statement);
        }
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        graphs.write(name, graph);
    }

    @Override
    public void end() throws IOException {
        graphs.end();
    }
}
