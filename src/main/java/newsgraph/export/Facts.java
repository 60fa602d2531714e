package newsgraph.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// Reads one article's graph, or several together.
public record Facts(Graph graph) {
    /// Returns the values of a property: passages and assertions in order of the text, all else in
    /// order of their IRIs.
    public Stream<Node> all(Node subject, Node property) {
        return values(subject, property)
                .sorted(Comparator.comparingInt(this::begin).thenComparing(NodeFmtLib::strNT));
    }

    private Stream<Node> values(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    public Optional<Node> one(Node subject, Node property) {
        return all(subject, property).findFirst();
    }

    /// Returns the assertions of a kind about an event.
    public Stream<Node> assertions(Node event, Node kind) {
        return all(event, Properties.ASSERTION).filter(a -> is(a, kind));
    }

    public boolean is(Node subject, Node type) {
        return graph.contains(subject, RDF.Nodes.type, type);
    }

    public Stream<Node> instances(Node type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject);
    }

    /// Returns a literal's text; empty if there is none.
    public Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Node::getLiteralLexicalForm);
    }

    /// Returns the name of a code or class ("Occurred", "PhoneCall"); where there are several, all.
    public Optional<String> code(Node subject, Node property) {
        String codes =
                all(subject, property)
                        .filter(term -> term.getURI().startsWith(Vocabulary.NAMESPACE))
                        .map(Facts::name)
                        .collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /// Returns the name of a term of the program's own vocabulary.
    public static String name(Node term) {
        return term.getURI().substring(Vocabulary.NAMESPACE.length());
    }

    /// Returns what people call something, else its IRI.
    public String label(Node subject) {
        return text(subject, RDFS.Nodes.label).orElse(subject.getURI());
    }

    /// Returns where a passage, or the words of an assertion, begin; 0 for anything else.
    public int begin(Node node) {
        if (!node.isURI()) {
            return 0;
        }
        Node passage = values(node, Properties.EVIDENCE).findFirst().orElse(node);
        return values(passage, Properties.BEGIN)
                .mapToInt(begin -> Integer.parseInt(begin.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }
}
