package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// N-Quads: one statement a line with the name of its graph; of each graph the lines are sorted.
final class NQuadsWriter implements GraphWriter {
    private final Writer out;

    NQuadsWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        List<String> lines = graph.stream().map(t -> line(t, name)).sorted().toList();
        for (String line : lines) {
            out.append(line);
        }
    }

    private static String line(Triple triple, Node name) {
        return "%s %s %s %s .\n"
                .formatted(
                        NodeFmtLib.strNT(triple.getSubject()),
                        NodeFmtLib.strNT(triple.getPredicate()),
                        NodeFmtLib.strNT(triple.getObject()),
                        NodeFmtLib.strNT(name));
    }

    @Override
    public void end() {}
}
