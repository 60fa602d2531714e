package newsgraph.rdf;

import newsgraph.article.Article;
import newsgraph.article.Zone;
import newsgraph.event.Extraction;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// From what an article tells to its triples.
public final class EventGraph {
    private EventGraph() {}

    /// Returns the graph of one article, with actors labelled as the article names them.
    public static Graph of(Extraction extraction, Iris iris) {
        return of(extraction, iris, Gazetteer.EMPTY);
    }

    /// Returns the graph of one article: the same triples for equal arguments, without blank nodes.
    ///
    /// @param gazetteer gives the labels of the actors and places that it knows, so that they are
    ///   the same in every article's graph
    /// @throws IllegalIriException if the extraction refers to an entry whose id makes no IRI
    public static Graph of(Extraction extraction, Iris iris, Gazetteer gazetteer) {
        return of(extraction, iris, gazetteer, RulePrecision.bundled());
    }

    /// Returns the graph of one article.
    ///
    /// @param precision of the rules; each assertion whose rule was measured has a confidence
    public static Graph of(
            Extraction extraction, Iris iris, Gazetteer gazetteer, RulePrecision precision) {
        ArticleTriples triples = new ArticleTriples(extraction.article(), iris, gazetteer);
        describeArticle(triples, extraction.article());
        EventNames names = EventNames.of(extraction);
        extraction.events().distinct().forEach(e -> EventTriples.add(triples, e, names.of(e)));
        Confidence.add(triples.graph(), precision);
        return triples.graph();
    }

    private static void describeArticle(ArticleTriples triples, Article source) {
        Node article = triples.article();
        triples.type(article, Classes.ARTICLE);
        triples.add(article, Properties.ID, Literals.words(source.id()));
        if (!source.key().equals(source.text().value())) {
            triples.add(article, Properties.KEY, Literals.exact(source.key()));
        }
        triples.add(article, Properties.PUBLISHED, Literals.date(source.published()));
        source.modified()
                .ifPresent(m -> triples.add(article, Properties.MODIFIED, Literals.moment(m)));
        source.headline().ifPresent(h -> triples.words(article, Properties.HEADLINE, h));
        source.url().ifPresent(u -> triples.words(article, Properties.URL, u));
        source.publisher().ifPresent(p -> triples.words(article, Properties.PUBLISHER, p));
        String hash = Iris.sha256(source.text().value());
        Node version = Iris.version(article, hash);
        triples.add(article, Properties.VERSION, version);
        triples.type(version, Classes.VERSION);
        triples.add(version, Properties.TEXT_HASH, Literals.exact(hash));
        triples.add(version, Properties.LENGTH, Literals.number(source.text().length()));
        source.zones().stream()
                .filter(z -> z.kind() == Zone.Kind.BOILERPLATE)
                .forEach(z -> describeZone(triples, z));
    }

    private static void describeZone(ArticleTriples triples, Zone zone) {
        Node node =
                Iris.fragment(
                        triples.article(),
                        "zone-%d-%d".formatted(zone.span().begin(), zone.span().end()));
        triples.type(node, Classes.ZONE);
        triples.add(node, Properties.ARTICLE, triples.article());
        triples.add(node, Properties.BEGIN, Literals.number(zone.span().begin()));
        triples.add(node, Properties.END, Literals.number(zone.span().end()));
        zone.reason().ifPresent(r -> triples.words(node, Properties.REASON, r));
    }
}
