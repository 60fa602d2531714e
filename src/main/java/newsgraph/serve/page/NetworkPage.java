package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.Terms;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// Who met whom, as a table and as the picture of it.
final class NetworkPage {
    private static final String QUESTION = "contacts-of";

    /// Pairs in the table; a table for programs has all.
    private static final int ROWS = 200;

    /// Pairs that the page looks for before it stops looking further back.
    private static final int ENOUGH = 800;

    private static final Comparator<Answer.Row> MOST_REPORTED =
            Comparator.comparingInt(row -> -Integer.parseInt(words(row, "reports")));

    private final Site site;
    private final Links links;

    NetworkPage(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    Reply page(Request request) {
        Asked asked = Asked.of(site, site.named(QUESTION), request);
        LatestAnswer latest = asked.latest(ENOUGH);
        Answer answer = latest.answer();
        List<Html> parts = new ArrayList<>();
        parts.add(el("h1", "Who met or spoke with whom?"));
        parts.add(QuestionForm.of(asked.question().parameters(), "/network", request));
        parts.addAll(NameNotes.of(answer, links));
        if (answer.rows().isEmpty()) {
            parts.add(
                    el(
                            "p",
                            Html.text("Nobody met anybody so. Try "),
                            link(asked.with("status", "any").query(), "any status"),
                            Html.text(", or "),
                            link("/network", "no limits"),
                            Html.text(".")));
        } else {
            parts.add(count(asked, answer));
            parts.add(Extent.note(latest, asked, ROWS));
            site.store()
                    .read(data ->
                            parts.addAll(
                                    network(
                                            asked,
                                            answer,
                                            new Facts(data.asDatasetGraph().getDefaultGraph()))));
        }
        parts.add(
                Layout.formats(
                        Stream.of(".csv", ".tsv", ".json", ".ttl")
                                .map(e -> link(asked.address(e), e))));
        parts.add(
                el(
                        "p",
                        Html.text("This network for other programs: "),
                        link("/network.gexf" + asked.query(), "GEXF for Gephi"),
                        Html.text(", "),
                        link("/network.graphml" + asked.query(), "GraphML"),
                        Html.text("; with every status, each told apart, where none is chosen")));
        return Layout.page(
                "Network", Optional.of(Layout.Section.NETWORK), parts.toArray(Html[]::new));
    }

    private static Html count(Asked asked, Answer answer) {
        String pairs = Words.count(answer.rows().size(), "pair", "pairs");
        return el(
                        "p",
                        Html.text((answer.cut() ? "The first " : "") + pairs + " · "),
                        link("#picture", "as a picture"),
                        Html.text(" · "),
                        asked.given().containsKey("status")
                                ? Html.text("with the status that was chosen")
                                : link(
                                        asked.with("status", "any").query(),
                                        "with what is planned, denied or called off"))
                .classed("count");
    }

    private List<Html> network(Asked asked, Answer answer, Facts facts) {
        List<Answer.Row> rows = answer.rows().stream().sorted(MOST_REPORTED).toList();
        List<Html> parts = new ArrayList<>();
        List<Answer.Row> shown = rows.subList(0, Math.min(ROWS, rows.size()));
        parts.add(
                el(
                                "div",
                                el(
                                                "table",
                                                head(),
                                                el("tbody", shown.stream().map(r -> row(asked, r))))
                                        .classed("plain pairs"))
                        .classed("wide"));
        List<Contact> contacts =
                Contact.of(
                        new Answer(
                                answer.query(),
                                answer.columns(),
                                rows.subList(0, Math.min(NetworkPicture.MOST, rows.size())),
                                answer.names(),
                                answer.cut()),
                        facts);
        String title =
                rows.size() > NetworkPicture.MOST
                        ? "The %d pairs with most reports, as a picture".formatted(contacts.size())
                        : "As a picture";
        parts.add(
                el("section", el("h2", title), new NetworkPicture(contacts, links).html())
                        .with("id", "picture"));
        return parts;
    }

    private static Element head() {
        return el(
                "thead",
                el(
                        "tr",
                        Stream.of(
                                        "Who",
                                        "With whom",
                                        "Status",
                                        "Reports",
                                        "First",
                                        "Last",
                                        "Latest")
                                .map(h -> el("th", h).with("scope", "col"))));
    }

    private Element row(Asked asked, Answer.Row row) {
        return el(
                "tr",
                el("td", AnswerTable.names(words(row, "of"))),
                el("td", AnswerTable.names(words(row, "contact"))),
                el("td", row.cell("status").map(Words::status).orElse(Html.NOTHING)),
                el("td", link(AnswerTable.counted(row, asked), words(row, "reports")))
                        .classed("number"),
                el("td", words(row, "first")).classed("day"),
                el("td", words(row, "last")).classed("day"),
                el(
                        "td",
                        row.cell("event")
                                .<Html>map(e -> link(links.to(e), "how it was read"))
                                .orElse(Html.NOTHING)));
    }

    private static String words(Answer.Row row, String column) {
        return row.cell(column).map(Terms::plain).orElse("");
    }
}
