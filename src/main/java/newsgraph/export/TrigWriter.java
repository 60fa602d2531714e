package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/// TriG: each graph with its name.
final class TrigWriter implements GraphWriter {
    private static final String INDENT = "    ";

    private final Writer out;
    private final Iris iris;

    TrigWriter(Writer out, Iris iris) throws IOException {
        this.out = out;
        this.iris = iris;
        out.append(SortedTurtle.header(iris));
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        out.append('\n').append(NodeFmtLib.strNT(name)).append(" {\n");
        String separator = "";
        for (String statement : SortedTurtle.statements(graph, iris)) {
            out.append(separator).append(statement.indent(INDENT.length()));
            separator = "\n";
        }
        out.append("}\n");
    }

    @Override
    public void end() {}
}
