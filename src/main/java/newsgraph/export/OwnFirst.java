package newsgraph.export;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;

/// Several graphs as one, for syntaxes without graph names: each article's own things as they come,
/// then what articles share (people, places), with all that any of them says of it. So a document
/// of any length takes the memory of one article and of what is shared.
final class OwnFirst implements GraphWriter {
    /// Writes the statements of a graph.
    interface Part {
        void write(Graph graph) throws IOException;
    }

    private final Part part;
    private final Graph shared = GraphMemFactory.createDefaultGraph();

    OwnFirst(Part part) {
        this.part = part;
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        Graph own = GraphMemFactory.createDefaultGraph();
        graph.stream().forEach(t -> (isOwn(t.getSubject(), name) ? own : shared).add(t));
        part.write(own);
    }

    private static boolean isOwn(Node subject, Node article) {
        String name = article.getURI();
        return subject.isURI()
                && subject.getURI().startsWith(name)
                && (subject.equals(article)
                        || "#/".indexOf(subject.getURI().charAt(name.length())) >= 0);
    }

    @Override
    public void end() throws IOException {
        part.write(shared);
    }
}
