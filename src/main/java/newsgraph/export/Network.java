package newsgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsgraph.rdf.Literals;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// Who met whom, for programs that draw networks: an actor a node; an edge for two actors and what
/// became of their encounters, so that a plan never counts as a meeting.
final class Network {
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<Key, List<Contact>> contacts = new TreeMap<>(Key.ORDER);

    /// @param kind "Person", "Organization", "Country" or "Group"
    record Actor(String iri, String label, String kind) {}

    /// Two actors, the lesser IRI first, and a status ("Occurred").
    record Key(String one, String other, String status) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::one).thenComparing(Key::other).thenComparing(Key::status);
    }

    /// One encounter as one article tells it.
    ///
    /// @param type "PhoneCall"
    /// @param first earliest day that it can have been, as `2025-02-23`; the day of publication
    ///   where the article tells none
    /// @param last latest such day
    record Contact(String event, String type, String first, String last) {}

    /// Adds the encounters of an article.
    void add(Graph article) {
        Facts facts = new Facts(article);
        EventTable.TYPES.stream()
                .flatMap(facts::instances)
                .distinct()
                .forEach(event -> encounter(facts, event));
    }

    private void encounter(Facts facts, Node event) {
        String status = facts.code(event, Properties.STATUS).orElse("");
        Contact contact = contact(facts, event);
        for (Pair pair : Pair.of(facts, event)) {
            pair.second()
                    .ifPresent(second -> {
                        actor(facts, pair.first());
                        actor(facts, second);
                        contacts.computeIfAbsent(
                                        key(pair.first().getURI(), second.getURI(), status),
                                        k -> new ArrayList<>())
                                .add(contact);
                    });
        }
    }

    private static Key key(String one, String other, String status) {
        return one.compareTo(other) <= 0
                ? new Key(one, other, status)
                : new Key(other, one, status);
    }

    private void actor(Facts facts, Node actor) {
        actors.putIfAbsent(
                actor.getURI(),
                new Actor(
                        actor.getURI(),
                        Literals.label(facts.label(actor)),
                        facts.code(actor, RDF.Nodes.type).orElse("")));
    }

    private static Contact contact(Facts facts, Node event) {
        Optional<Node> timing = facts.assertions(event, Classes.TIMING).findFirst();
        Optional<String> earliest = timing.flatMap(t -> facts.text(t, Properties.EARLIEST));
        Optional<String> latest = timing.flatMap(t -> facts.text(t, Properties.LATEST));
        String published =
                facts.one(event, Properties.SENTENCE)
                        .flatMap(s -> facts.one(s, Properties.ARTICLE))
                        .flatMap(a -> facts.text(a, Properties.PUBLISHED))
                        .orElse("");
        return new Contact(
                event.getURI(),
                facts.code(event, RDF.Nodes.type).orElse(""),
                earliest.or(() -> latest).orElse(published),
                latest.or(() -> earliest).orElse(published));
    }

    Stream<Actor> actors() {
        return actors.values().stream();
    }

    /// One edge.
    ///
    /// @param contacts in order of time
    record Edge(Key key, List<Contact> contacts) {
        Edge {
            contacts =
                    contacts.stream()
                            .sorted(
                                    Comparator.comparing(Contact::first)
                                            .thenComparing(Contact::event))
                            .toList();
        }

        String first() {
            return contacts.getFirst().first();
        }

        String last() {
            return contacts.stream().map(Contact::last).max(Comparator.naturalOrder()).orElse("");
        }

        /// Returns the kinds of its encounters, each once.
        String types() {
            return String.join(
                    " | ", contacts.stream().map(Contact::type).distinct().sorted().toList());
        }
    }

    Stream<Edge> edges() {
        return contacts.entrySet().stream().map(e -> new Edge(e.getKey(), e.getValue()));
    }
}
