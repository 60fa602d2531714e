package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.Optional;
import newsgraph.query.NamedActor;
import newsgraph.query.Search;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// What fits some words: people, bodies, countries and places by their names, events by their
/// sentences.
final class SearchPage {
    private static final int MOST = 50;

    private final Site site;
    private final Links links;

    SearchPage(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    Reply page(Request request) {
        String words = request.parameter("q").orElse("");
        Search found = Search.of(site.store(), words, site.limits(), MOST);
        return Layout.page(
                "Search: " + words,
                Optional.empty(),
                el("h1", "“" + words + "”"),
                section(
                        "People, bodies, countries and places",
                        found.actors().size(),
                        actors(found)),
                section("In the articles’ words", found.passages().size(), passages(found)));
    }

    private static Html section(String title, int number, Html content) {
        String count = number < MOST ? String.valueOf(number) : "the first " + MOST;
        return el(
                "section",
                el("h2", title + " (" + count + ")"),
                number > 0
                        ? content
                        : el(
                                "p",
                                "None. Try fewer letters, a surname alone, or another spelling."));
    }

    private Html actors(Search found) {
        return el("ul", found.actors().stream().map(this::actor)).classed("list");
    }

    private Element actor(NamedActor actor) {
        String more =
                actor.onBehalfOf().map(b -> ", on behalf of " + b).orElse("")
                        + (actor.node().getURI().contains("#") ? ", named in one article" : "");
        return el(
                "li",
                link(links.to(actor.node()), actor.name()),
                el("small", " " + actor.kind() + more));
    }

    private Html passages(Search found) {
        return el(
                        "ul",
                        found.passages().stream()
                                .map(p ->
                                        el(
                                                "li",
                                                Words.quotation(p.text()),
                                                el(
                                                        "cite",
                                                        link(
                                                                links.to(p.event()),
                                                                "how it was read")))))
                .classed("passages");
    }
}
