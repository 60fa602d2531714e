package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;

/// What all pages have around their own content.
final class Layout {
    static final String HTML = "text/html;charset=utf-8";

    /// The parts of the site, as its head names them.
    enum Section {
        QUESTIONS("/", "Questions"),
        NETWORK("/network", "Network"),
        TIMELINE("/timeline", "Timeline"),
        ARTICLES("/articles", "Articles"),
        SPARQL("/sparql-editor", "SPARQL"),
        ONTOLOGY("/ontology", "Ontology");

        private final String path;
        private final String title;

        Section(String path, String title) {
            this.path = path;
            this.title = title;
        }
    }

    private Layout() {}

    /// Returns a page.
    ///
    /// @param section that it belongs to, marked in the head; empty for one of none
    static Reply page(String title, Optional<Section> section, Html... content) {
        return page(head(title), section, content);
    }

    /// Returns a page with more in its head, such as a script.
    static Reply page(String title, Section section, List<Element> more, Html... content) {
        return page(head(title).and(more.toArray(Html[]::new)), Optional.of(section), content);
    }

    private static Reply page(Element head, Optional<Section> section, Html... content) {
        Element html =
                el(
                                "html",
                                head,
                                el(
                                        "body",
                                        link("#main", "Skip to the content").classed("skip"),
                                        banner(section),
                                        el("main", content)
                                                .with("id", "main")
                                                .with("tabindex", "-1"),
                                        footer()))
                        .with("lang", "en");
        return Reply.of(HTML, Html.document(html));
    }

    private static Element head(String title) {
        return el(
                "head",
                el("meta").with("charset", "utf-8"),
                el("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"),
                el("title", title + " · newsgraph"),
                el("link").with("rel", "stylesheet").with("href", Asset.STYLE.address()),
                el("link")
                        .with("rel", "icon")
                        .with("type", "image/svg+xml")
                        .with("href", Asset.ICON.address()));
    }

    private static Element banner(Optional<Section> current) {
        return el(
                "header",
                link("/", "newsgraph").classed("brand"),
                el("nav", Stream.of(Section.values()).map(s -> entry(s, current)))
                        .with("aria-label", "Main"),
                el(
                                "form",
                                el("label", "Search").with("for", "q-head").classed("unseen"),
                                el("input")
                                        .with("type", "search")
                                        .with("id", "q-head")
                                        .with("name", "q")
                                        .with("placeholder", "Name or words"),
                                el("button", "Search").with("type", "submit"))
                        .with("method", "get")
                        .with("action", "/search")
                        .with("role", "search"));
    }

    private static Html entry(Section section, Optional<Section> current) {
        Element entry = link(section.path, section.title);
        return current.equals(Optional.of(section)) ? entry.with("aria-current", "page") : entry;
    }

    private static Element footer() {
        return el(
                "footer",
                el(
                        "p",
                        "What stands here is what articles tell, as a program read them; look at the words beside each row before you rely on it."));
    }

    /// Returns a page that says what went wrong and what to do.
    static Reply problem(int status, String title, String message) {
        return page(title, Optional.empty(), el("h1", title), el("p", message).classed("problem"))
                .withStatus(status);
    }

    /// Returns links to other forms of the same.
    static Html formats(Stream<Element> links) {
        return el(
                        "p",
                        Html.text("Also as "),
                        Html.all(links.flatMap(l -> Stream.of(l, Html.text(" ")))))
                .classed("formats");
    }
}
