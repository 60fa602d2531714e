package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.query.Question;
import newsgraph.rdf.Vocabulary;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;

/// The first page: a question that can be asked at once, all others, and what there is.
final class HomePage {
    private final Site site;

    HomePage(Site site) {
        this.site = site;
    }

    Reply page() {
        Told told = site.told();
        return Layout.page(
                "Who met whom",
                Optional.of(Layout.Section.QUESTIONS),
                el("h1", "Who met whom, and who says so?"),
                ask(),
                el(
                        "section",
                        el("h2", "All questions"),
                        el("dl", site.questions().all().stream().map(HomePage::question))
                                .classed("questions")),
                el("section", el("h2", "In this store"), counts(told)));
    }

    /// The question that most come with.
    private static Html ask() {
        return el(
                        "form",
                        el(
                                        "div",
                                        field("who", "Who", "a name, as Starmer"),
                                        field("with", "met or spoke with", "anybody"))
                                .classed("fields"),
                        el("button", "Ask").with("type", "submit"))
                .with("method", "get")
                .with("action", "/ask/who-met-whom-and-why")
                .classed("question first");
    }

    private static Html field(String name, String label, String hint) {
        return el(
                        "div",
                        el("label", label).with("for", "ask-" + name),
                        el("input")
                                .with("type", "text")
                                .with("id", "ask-" + name)
                                .with("name", name)
                                .with("placeholder", hint)
                                .with("autocomplete", "off")
                                .with("spellcheck", "false"))
                .classed("field");
    }

    private static Html question(Question question) {
        return el(
                "div",
                el("dt", link("/ask/" + question.name(), question.title())),
                el("dd", question.question()));
    }

    /// Every number leads to what it counts.
    private Html counts(Told told) {
        Stream<Element> statuses =
                Arrays.stream(Status.values())
                        .map(s ->
                                row(
                                        el("span", Words.status(Vocabulary.term(s))),
                                        told.findings().encounters().getOrDefault(s, 0),
                                        "/ask/who-met-whom?status=" + name(s)));
        Stream<Element> rest =
                Stream.of(
                        row(Html.text("articles"), told.articles(), "/articles"),
                        row(
                                Html.text("statements of somebody"),
                                told.spoken(),
                                "/ask/who-said-what"),
                        row(
                                Html.text("agreements"),
                                told.findings().agreements(),
                                "/timeline?type=agreement"));
        return el(
                        "table",
                        el(
                                "caption",
                                "Encounters by what became of them, and what else articles tell"),
                        el("tbody", Stream.concat(statuses, rest)))
                .classed("counts");
    }

    private static Element row(Html what, long number, String address) {
        return el(
                "tr",
                el("th", what).with("scope", "row"),
                el("td", link(address, String.format(Locale.ROOT, "%,d", number))));
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
