package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import org.apache.jena.graph.Node;

/// All articles, and everybody who has a page.
final class ListPages {
    private static final List<Node> KINDS =
            List.of(Classes.PERSON, Classes.ORGANIZATION, Classes.COUNTRY, Classes.PLACE);

    private final Site site;
    private final Links links;

    ListPages(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    private record Line(Node node, String first, String second, String third) {}

    /// The latest first.
    Reply articles() {
        List<Line> articles =
                lines(facts ->
                        facts.instances(Classes.ARTICLE)
                                .map(a ->
                                        new Line(
                                                a,
                                                facts.text(a, Properties.PUBLISHED).orElse(""),
                                                facts.text(a, Properties.HEADLINE)
                                                        .or(() -> facts.text(a, Properties.ID))
                                                        .orElse(a.getURI()),
                                                facts.text(a, Properties.PUBLISHER).orElse(""))));
        return Layout.page(
                "Articles",
                Optional.of(Layout.Section.ARTICLES),
                el("h1", "Articles"),
                el("p", Words.count(articles.size(), "article", "articles")).classed("count"),
                table(
                        Stream.of("published", "headline", "publisher"),
                        articles.stream()
                                .sorted(
                                        Comparator.comparing(Line::first)
                                                .reversed()
                                                .thenComparing(Line::second))
                                .map(l ->
                                        row(
                                                Html.text(l.first()),
                                                link(links.to(l.node()), l.second()),
                                                Html.text(l.third())))));
    }

    /// Those whom the gazetteer knows; others belong to their article.
    Reply actors() {
        List<Html> parts =
                KINDS.stream()
                        .<Html>map(kind -> {
                            List<Line> known =
                                    lines(facts ->
                                            facts.instances(kind)
                                                    .filter(a -> !a.getURI().contains("#"))
                                                    .map(a -> new Line(a, facts.label(a), "", "")));
                            return el(
                                    "section",
                                    el("h2", "%s (%d)".formatted(Facts.name(kind), known.size())),
                                    el(
                                                    "ul",
                                                    known.stream()
                                                            .sorted(
                                                                    Comparator.comparing(
                                                                            Line::first))
                                                            .map(l ->
                                                                    el(
                                                                            "li",
                                                                            link(
                                                                                    links.to(
                                                                                            l
                                                                                                    .node()),
                                                                                    l.first()))))
                                            .classed("columns"));
                        })
                        .toList();
        return Layout.page(
                "Everybody",
                Optional.empty(),
                el("h1", "Everybody that articles name and the gazetteer knows"),
                Html.all(parts.stream()));
    }

    private List<Line> lines(java.util.function.Function<Facts, Stream<Line>> reading) {
        return site.store()
                .read(data ->
                        reading.apply(new Facts(data.asDatasetGraph().getDefaultGraph()))
                                .distinct()
                                .limit(site.limits().rows())
                                .toList());
    }

    private static Element table(Stream<String> columns, Stream<Element> rows) {
        return el(
                        "table",
                        el("thead", el("tr", columns.map(c -> el("th", c).with("scope", "col")))),
                        el("tbody", rows))
                .classed("plain");
    }

    private static Element row(Html... cells) {
        return el("tr", Stream.of(cells).map(c -> el("td", c)));
    }
}
