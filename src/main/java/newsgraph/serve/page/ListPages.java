package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Node;

/// All articles, and everybody who has a page.
final class ListPages {
    private static final List<Node> KINDS =
            List.of(Classes.PERSON, Classes.ORGANIZATION, Classes.COUNTRY, Classes.PLACE);

    private static final int ON_A_PAGE = 300;

    private static final Comparator<Dated> LATEST =
            Comparator.comparing(Dated::day).reversed().thenComparing(d -> d.article().getURI());

    private final Site site;
    private final Links links;

    ListPages(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    private record Line(Node node, String first, String second, String third) {}

    private record Dated(Node article, String day) {}

    /// The latest first, so many on a page.
    Reply articles(Request request) {
        List<Dated> all =
                site.store()
                        .read(data -> {
                            Facts facts = new Facts(data.asDatasetGraph().getDefaultGraph());
                            return facts.instances(Classes.ARTICLE)
                                    .distinct()
                                    .map(a ->
                                            new Dated(
                                                    a,
                                                    facts.text(a, Properties.PUBLISHED).orElse("")))
                                    .sorted(LATEST)
                                    .toList();
                        });
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(number(request.parameter("page").orElse("1")), 1, pages);
        List<Dated> shown =
                all.subList((page - 1) * ON_A_PAGE, Math.min(all.size(), page * ON_A_PAGE));
        return Layout.page(
                "Articles",
                Optional.of(Layout.Section.ARTICLES),
                el("h1", "Articles"),
                el("p", Words.count(all.size(), "article", "articles")).classed("count"),
                table(
                        Stream.of("Published", "Headline", "Publisher"),
                        lines(facts -> shown.stream().map(a -> article(facts, a))).stream()
                                .map(l ->
                                        row(
                                                el("span", l.first()).classed("day"),
                                                link(links.to(l.node()), l.second()),
                                                Html.text(l.third())))),
                pages == 1 ? Html.NOTHING : pages(page, pages));
    }

    private static Line article(Facts facts, Dated article) {
        Node node = article.article();
        return new Line(
                node,
                article.day(),
                facts.text(node, Properties.HEADLINE)
                        .or(() -> facts.text(node, Properties.ID))
                        .orElse(node.getURI()),
                facts.text(node, Properties.PUBLISHER).orElse(""));
    }

    private static Html pages(int page, int pages) {
        return el(
                        "p",
                        page > 1
                                ? link("/articles?page=" + (page - 1), "Later articles")
                                : Html.NOTHING,
                        Html.text(" Page %,d of %,d ".formatted(page, pages)),
                        page < pages
                                ? link("/articles?page=" + (page + 1), "Earlier articles")
                                : Html.NOTHING)
                .classed("count");
    }

    private static int number(String words) {
        return words.matches("\\d{1,9}") ? Integer.parseInt(words) : 1;
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

    private List<Line> lines(Function<Facts, Stream<Line>> reading) {
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
