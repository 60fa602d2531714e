package newsgraph.rdf;

import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Location;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// The triples of one article as they grow: its passages, actors and places describe themselves
/// when first named.
final class ArticleTriples {
    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Article source;
    private final Node article;
    private final Iris iris;
    private final Gazetteer gazetteer;

    ArticleTriples(Article source, Iris iris, Gazetteer gazetteer) {
        this.source = source;
        this.article = iris.article(source);
        this.iris = iris;
        this.gazetteer = gazetteer;
    }

    Graph graph() {
        return graph;
    }

    Node article() {
        return article;
    }

    Node fragment(String name) {
        return Iris.fragment(article, name);
    }

    String slice(TextSpan span) {
        return source.slice(span);
    }

    void add(Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }

    void type(Node subject, Node type) {
        add(subject, RDF.Nodes.type, type);
    }

    void label(Node subject, String label) {
        add(subject, RDFS.Nodes.label, Literals.words(label));
    }

    /// Adds words for a reader; nothing if none of their characters can be read.
    void words(Node subject, Node property, String words) {
        if (!Literals.label(words).isEmpty()) {
            add(subject, property, Literals.words(words));
        }
    }

    Node passage(TextSpan span) {
        Node passage = Iris.passage(article, span);
        type(passage, Classes.PASSAGE);
        add(passage, Properties.ARTICLE, article);
        add(passage, Properties.BEGIN, Literals.number(span.begin()));
        add(passage, Properties.END, Literals.number(span.end()));
        add(passage, Properties.QUOTE, Literals.exact(slice(span)));
        return passage;
    }

    Node actor(Actor actor) {
        Node node =
                actor.gazetteerId()
                        .map(iris::entry)
                        .orElseGet(() -> fragment("actor-" + offsets(actor.naming())));
        type(node, Vocabulary.term(actor.kind()));
        label(node, name(actor));
        if (actor.unnamed()) {
            add(node, Properties.UNNAMED, Literals.truth(true));
        }
        actor.onBehalfOf().ifPresent(body -> add(node, Properties.ON_BEHALF_OF, actor(body)));
        return node;
    }

    /// Returns the gazetteer's name of an actor that it knows, else the article's fullest.
    String name(Actor actor) {
        return actor.gazetteerId().flatMap(gazetteer::entry).map(Entry::label).orElse(actor.name());
    }

    /// Returns the node of a place. A country is an actor in this graph, so its land is a place of
    /// the article's own that refers to it.
    Node place(Location location) {
        boolean isCountry =
                location.gazetteerId().filter(i -> i.startsWith("country/")).isPresent();
        Node node =
                location.gazetteerId()
                        .filter(i -> !isCountry)
                        .map(iris::entry)
                        .orElseGet(() -> fragment("place-" + offsets(location.evidence())));
        type(node, Classes.PLACE);
        label(
                node,
                location.gazetteerId()
                        .flatMap(gazetteer::entry)
                        .map(Entry::label)
                        .orElse(location.name()));
        if (isCountry) {
            location.gazetteerId().map(iris::entry).ifPresent(c -> inCountry(node, c, location));
        }
        return node;
    }

    private void inCountry(Node place, Node country, Location location) {
        add(place, Properties.IN_COUNTRY, country);
        type(country, Classes.COUNTRY);
        location.gazetteerId()
                .flatMap(gazetteer::entry)
                .ifPresent(entry -> label(country, entry.label()));
    }

    static String offsets(TextSpan span) {
        return span.begin() + "-" + span.end();
    }
}
