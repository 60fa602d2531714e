package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.export.Facts;
import newsgraph.rdf.Literals;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// An article: its text with all that was read in it, and a list of that.
final class ArticlePage {
    /// Where the words of an actor or place of the article's own stand.
    private static final Pattern NAMED = Pattern.compile("(?:actor|place)-(\\d+)-\\d+.*");

    private final Site site;
    private final Node article;
    private final Facts facts;
    private final Links links;

    /// @param graph of the article
    ArticlePage(Site site, Node article, Graph graph) {
        this.site = site;
        this.article = article;
        this.facts = new Facts(graph);
        this.links = Links.of(site.iris());
    }

    Reply page() {
        String title =
                facts.text(article, Properties.HEADLINE)
                        .or(() -> facts.text(article, Properties.ID))
                        .orElse(article.getURI());
        List<Node> events = Mark.events(facts);
        return Layout.page(
                title,
                Optional.of(Layout.Section.ARTICLES),
                el("h1", title),
                source(),
                legend(),
                el("section", text()).with("aria-label", "The article"),
                el(
                        "section",
                        el("h2", "What was read in it (%d)".formatted(events.size())),
                        el("ul", events.stream().map(this::event)).classed("list")),
                Layout.formats(
                        Stream.of("ttl", "jsonld", "nt")
                                .map(e -> link(links.to(article) + "." + e, "." + e))));
    }

    private Html source() {
        List<Html> parts = new ArrayList<>();
        Stream.of(Properties.PUBLISHER, Properties.PUBLISHED, Properties.ID)
                .flatMap(p -> facts.text(article, p).stream())
                .forEach(words -> parts.add(el("span", words)));
        facts.text(article, Properties.URL)
                .ifPresent(url -> parts.add(link(url, "the article on the web")));
        return el("p", parts.stream()).classed("source-line");
    }

    private static Html legend() {
        return el(
                        "p",
                        Arrays.stream(Mark.Kind.values())
                                .map(k -> el("span", k.words()).classed("mark " + k.style())))
                .classed("legend");
    }

    private Html text() {
        Optional<ArticleText> text = site.shelf().text(article);
        return text.<Html>map(t -> marked(t))
                .orElseGet(() ->
                        el(
                                        "p",
                                        "The archive does not have this text as it was; newsgraph verify tells more.")
                                .classed("problem"));
    }

    private Html marked(ArticleText text) {
        List<TextSpan> furniture =
                facts.instances(Classes.ZONE)
                        .filter(z -> facts.text(z, Properties.REASON).isPresent())
                        .flatMap(z -> Mark.span(facts, z).stream())
                        .toList();
        return new MarkedText(text, Mark.all(facts), furniture, links).html(anchors());
    }

    /// Every fragment of the article's IRI leads to where it is told.
    private SortedMap<Integer, Set<String>> anchors() {
        SortedMap<Integer, Set<String>> anchors = MarkedText.noAnchors();
        facts.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .forEach(node ->
                        Links.fragment(node)
                                .ifPresent(f -> MarkedText.anchor(anchors, begin(node, f), f)));
        return anchors;
    }

    private int begin(Node node, String fragment) {
        Matcher named = NAMED.matcher(fragment);
        if (named.matches()) {
            return Integer.parseInt(named.group(1));
        }
        return facts.one(node, Properties.MENTIONED_IN)
                .map(facts::begin)
                .orElseGet(() -> facts.begin(node));
    }

    private Element event(Node event) {
        Html status = facts.one(event, Properties.STATUS).map(Words::status).orElse(Html.NOTHING);
        return el(
                "li",
                link(links.to(event), facts.label(event)),
                Html.text(" "),
                status,
                facts.one(event, Properties.CONTENT)
                        .flatMap(c -> facts.text(c, Properties.QUOTE))
                        .<Html>map(q -> el("small", " " + Literals.label(q)))
                        .orElse(Html.NOTHING));
    }
}
