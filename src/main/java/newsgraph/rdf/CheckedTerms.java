package newsgraph.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/// Hands on only what a graph may hold: IRIs that every parser takes, and no blank nodes, whose
/// names are others in each run.
final class CheckedTerms extends StreamRDFWrapper {
    private final String file;
    private final Set<Node> known = new HashSet<>();

    /// @param file for messages
    CheckedTerms(String file, StreamRDF sink) {
        super(sink);
        this.file = file;
    }

    @Override
    public void triple(Triple triple) {
        require(triple.getSubject());
        require(triple.getPredicate());
        require(triple.getObject());
        super.triple(triple);
    }

    private void require(Node term) {
        if (term.isBlank()) {
            throw new GazetteerException(
                    file + ": an entry without a name; give each an IRI, as <person/ada-thorne>");
        }
        if (term.isURI() && known.add(term)) {
            try {
                Iris.checked(term.getURI());
            } catch (IllegalIriException e) {
                throw new GazetteerException("%s: %s".formatted(file, e.getMessage()));
            }
        }
    }
}
