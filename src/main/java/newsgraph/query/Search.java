package newsgraph.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDF;

/// Finds actors, places and passages by words, without case and accents.
///
/// A word fits a name's word that begins with it; all words must fit. It reads every name and every
/// passage, so its time grows with the store.
public final class Search {
    /// The words of an article that tell of an event.
    ///
    /// @param event that the words tell of
    public record Passage(Node event, String words) {}

    private final Graph graph;
    private final Deadline deadline;
    private final ActorNames names;
    private final List<String> words;
    private final int most;

    private Search(Dataset data, Iris iris, String words, Limits limits, int most) {
        this.graph = data.asDatasetGraph().getDefaultGraph();
        this.deadline = Deadline.in(limits.time());
        this.names = new ActorNames(graph, iris, deadline);
        this.words =
                Arrays.stream(Folded.of(words).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
        this.most = most;
    }

    /// Prepares a search for some words.
    ///
    /// @param data in a read transaction
    /// @param most results of each kind
    public static Search of(Dataset data, Iris iris, String words, Limits limits, int most) {
        return new Search(data, iris, words, limits, most);
    }

    /// Returns those whose names fit: who has a page of his own first, then by name.
    ///
    /// @throws TimeLimitException if it takes longer than the limit
    public List<NamedActor> actors() {
        return words.isEmpty()
                ? List.of()
                : Stream.concat(names.everybody(), places())
                        .distinct()
                        .filter(actor -> names.names(actor).anyMatch(this::fits))
                        .map(names::describe)
                        .sorted(
                                Comparator.comparing(
                                                (NamedActor a) -> a.node().getURI().contains("#"))
                                        .thenComparing(NamedActor::name)
                                        .thenComparing(a -> a.node().getURI()))
                        .limit(most)
                        .toList();
    }

    private Stream<Node> places() {
        return graph.stream(Node.ANY, RDF.Nodes.type, Classes.PLACE).map(Triple::getSubject);
    }

    /// Returns sentences of encounters, and what was said or agreed, with all the words.
    ///
    /// @throws TimeLimitException if it takes longer than the limit
    public List<Passage> passages() {
        return words.isEmpty()
                ? List.of()
                : Stream.of(Properties.SENTENCE, Properties.CONTENT)
                        .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                        .flatMap(t -> passage(t).stream())
                        .filter(p -> fits(p.words()))
                        .sorted(Comparator.comparing(p -> p.event().getURI()))
                        .limit(most)
                        .toList();
    }

    private Optional<Passage> passage(Triple of) {
        deadline.check();
        return graph.stream(of.getObject(), Properties.QUOTE, Node.ANY)
                .findFirst()
                .map(q -> new Passage(of.getSubject(), q.getObject().getLiteralLexicalForm()));
    }

    private boolean fits(String text) {
        String folded = " " + Folded.of(text);
        return words.stream().allMatch(w -> folded.contains(" " + w));
    }
}
