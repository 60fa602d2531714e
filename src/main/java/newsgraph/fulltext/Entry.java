package newsgraph.fulltext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Something of one graph that can be found by its words.
public sealed interface Entry {
    /// Returns what is found.
    Node node();

    /// Returns the words that it is found by, as they stand in the graph.
    String text();

    /// One of the names of an actor or place.
    ///
    /// @param label what the graph calls it
    /// @param text the name, which may be the label
    record Name(Node node, String label, String text) implements Entry {}

    /// Words of an article that tell of an event, or a reason that is given for it.
    ///
    /// @param node the event
    /// @param published when the article was; empty if its graph does not say
    /// @param isReason whether these are a reason's words, which stand in a passage as a rule
    record Words(Node node, String text, Optional<LocalDate> published, boolean isReason)
            implements Entry {}

    /// Returns all that can be found in a graph.
    static List<Entry> of(Graph graph) {
        List<Entry> entries = new ArrayList<>();
        Stream.of(
                        Classes.PERSON,
                        Classes.ORGANIZATION,
                        Classes.COUNTRY,
                        Classes.GROUP,
                        Classes.PLACE)
                .flatMap(kind -> graph.stream(Node.ANY, RDF.Nodes.type, kind))
                .map(Triple::getSubject)
                .distinct()
                .forEach(named -> names(graph, named).forEach(entries::add));
        Optional<LocalDate> published =
                graph.stream(Node.ANY, Properties.PUBLISHED, Node.ANY)
                        .flatMap(t -> day(t.getObject().getLiteralLexicalForm()).stream())
                        .max(LocalDate::compareTo);
        Stream.of(Properties.SENTENCE, Properties.CONTENT)
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                .flatMap(t ->
                        texts(graph, t.getObject(), Properties.QUOTE)
                                .map(q -> new Words(t.getSubject(), q, published, false)))
                .forEach(entries::add);
        graph.stream(Node.ANY, Properties.ASSERTION, Node.ANY)
                .flatMap(t ->
                        texts(graph, t.getObject(), Properties.TEXT)
                                .map(q -> new Words(t.getSubject(), q, published, true)))
                .forEach(entries::add);
        return entries;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty(); // what is wrong with it, the shapes tell
        }
    }

    private static Stream<Name> names(Graph graph, Node named) {
        Set<String> names = new LinkedHashSet<>();
        texts(graph, named, RDFS.Nodes.label).sorted().forEach(names::add);
        String label = names.stream().findFirst().orElse(named.getURI());
        texts(graph, named, SKOS.altLabel.asNode()).forEach(names::add);
        texts(graph, named, Properties.SURNAME).forEach(names::add);
        return names.stream().map(name -> new Name(named, label, name));
    }

    private static Stream<String> texts(Graph graph, Node of, Node property) {
        return graph.stream(of, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }
}
