package newsgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.fulltext.Folded;
import newsgraph.fulltext.WordSearch;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Finds actors by what people call them: without accents, case or first name, or by IRI.
///
/// A name fits whoever has it in full, or whose last words it is ("Starmer" fits Keir Starmer);
/// only where it fits nobody so, whoever has it among his words ("Keir"). The name of a body or
/// country also stands for those who act on its behalf; the name of a person for nobody else.
///
/// @param graph of all that is stored, in a read transaction
/// @param words of the same store
record ActorNames(Graph graph, Iris iris, Deadline deadline, WordSearch words) {
    private static final List<Node> KINDS =
            List.of(Classes.PERSON, Classes.ORGANIZATION, Classes.COUNTRY, Classes.GROUP);

    private static final List<Node> NAMES =
            List.of(RDFS.Nodes.label, SKOS.altLabel.asNode(), Properties.SURNAME);

    /// Words of a name of which others like them are looked for, and how many actors for each.
    private static final int WORDS = 8;

    private static final int NEAR = 500;

    private enum Fit {
        ENDING,
        WITHIN,
        NONE
    }

    NameSearch find(String name) {
        Optional<Node> named = byIri(name);
        Set<Node> actors =
                named.isPresent() ? new LinkedHashSet<>(List.of(named.get())) : byName(name);
        List<NamedActor> found =
                actors.stream()
                        .map(this::describe)
                        .sorted(
                                Comparator.comparing(NamedActor::name)
                                        .thenComparing(a -> a.node().getURI()))
                        .toList();
        return new NameSearch(name, found, found.isEmpty() ? suggest(name) : List.of());
    }

    private Optional<Node> byIri(String name) {
        String bare =
                name.startsWith("<") && name.endsWith(">")
                        ? name.substring(1, name.length() - 1)
                        : name;
        return Stream.of(bare, iris.base() + bare)
                .map(Iris::named)
                .filter(node -> graph.contains(node, RDF.Nodes.type, Node.ANY))
                .findFirst();
    }

    private Set<Node> byName(String name) {
        String asked = Folded.of(name);
        Set<Node> ending = new LinkedHashSet<>();
        Set<Node> within = new LinkedHashSet<>();
        words.named(Folded.words(name), WordSearch.Fit.WHOLE, Integer.MAX_VALUE).stream()
                .filter(this::isActor)
                .forEach(actor -> {
                    deadline.check();
                    switch (fit(asked, actor)) {
                        case ENDING -> ending.add(actor);
                        case WITHIN -> within.add(actor);
                        case NONE -> {}
                    }
                });
        Set<Node> found = ending.isEmpty() ? within : ending;
        List.copyOf(found).stream().filter(this::isBody).forEach(body -> addAgents(body, found));
        return found;
    }

    private Fit fit(String asked, Node actor) {
        return names(actor)
                .map(Folded::of)
                .map(name -> fit(asked, name))
                .min(Comparator.naturalOrder())
                .orElse(Fit.NONE);
    }

    private static Fit fit(String asked, String name) {
        if ((" " + name).endsWith(" " + asked)) {
            return Fit.ENDING;
        }
        return (" " + name + " ").contains(" " + asked + " ") ? Fit.WITHIN : Fit.NONE;
    }

    private Stream<String> names(Node actor) {
        return NAMES.stream()
                .flatMap(property -> graph.stream(actor, property, Node.ANY))
                .map(t -> t.getObject().getLiteralLexicalForm());
    }

    private boolean isActor(Node named) {
        return KINDS.stream().anyMatch(k -> graph.contains(named, RDF.Nodes.type, k));
    }

    private boolean isBody(Node actor) {
        return !graph.contains(actor, RDF.Nodes.type, Classes.PERSON);
    }

    private void addAgents(Node body, Set<Node> found) {
        graph.stream(Node.ANY, Properties.ON_BEHALF_OF, body)
                .map(Triple::getSubject)
                .forEach(found::add);
    }

    NamedActor describe(Node actor) {
        String kind =
                KINDS.stream()
                        .filter(k -> graph.contains(actor, RDF.Nodes.type, k))
                        .map(k -> k.getURI().substring(Vocabulary.NAMESPACE.length()))
                        .findFirst()
                        .orElse("actor");
        return new NamedActor(
                actor,
                label(actor),
                kind.toLowerCase(Locale.ROOT),
                graph.stream(actor, Properties.ON_BEHALF_OF, Node.ANY)
                        .map(t -> label(t.getObject()))
                        .min(Comparator.naturalOrder()));
    }

    private String label(Node actor) {
        return graph.stream(actor, RDFS.Nodes.label, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .min(Comparator.naturalOrder())
                .orElse(actor.getURI());
    }

    /// Returns whom else may have been meant, of those who have a word like one of the name.
    private List<String> suggest(String name) {
        Map<String, String> labels = new HashMap<>();
        Folded.words(name).stream()
                .limit(WORDS)
                .flatMap(word -> words.near(word, NEAR).stream())
                .distinct()
                .filter(this::isActor)
                .forEach(actor -> {
                    deadline.check();
                    names(actor)
                            .forEach(n -> {
                                labels.putIfAbsent(n, label(actor));
                                labels.putIfAbsent(
                                        n.substring(n.lastIndexOf(' ') + 1), label(actor));
                            });
                });
        List<String> near = new ArrayList<>(Suggestions.of(name, labels.keySet()));
        near.replaceAll(n -> labels.getOrDefault(n, n));
        return near.stream().distinct().toList();
    }
}
