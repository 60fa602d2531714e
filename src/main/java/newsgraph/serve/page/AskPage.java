package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.query.Answer;
import newsgraph.query.AnswerFormat;
import newsgraph.query.LatestAnswer;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.query.Query;

/// A question: its form, its answer, its SPARQL, and the answer in other formats.
final class AskPage {
    static final String TRUNCATED = "Newsgraph-Truncated";

    /// Rows on a page; a table for programs has all.
    private static final int ROWS = 500;

    /// Rows that a page looks for before it stops looking further back.
    private static final int ENOUGH = 300;

    private final Asked asked;
    private final Links links;

    AskPage(Asked asked) {
        this.asked = asked;
        this.links = Links.of(asked.site().iris());
    }

    /// @param format of a table for programs
    Reply table(AnswerFormat format, String type) {
        Answer answer = asked.answer();
        Reply table = Reply.of(type, format.write(answer, links.base(), ROWS));
        return marked(table, answer);
    }

    /// Returns the events of the answer, with all that is said of them.
    Reply graph() {
        Answer answer = asked.answer();
        List<org.apache.jena.graph.Node> events =
                answer.rows().stream().flatMap(r -> r.cell("event").stream()).distinct().toList();
        return marked(
                Representation.TURTLE.reply(
                        Description.ofEvents(asked.site(), events), asked.site().iris()),
                answer);
    }

    private Reply marked(Reply reply, Answer answer) {
        return answer.cut()
                ? reply.with(TRUNCATED, String.valueOf(asked.site().limits().rows()))
                : reply;
    }

    Reply page(Request request) {
        LatestAnswer latest = asked.latest(ENOUGH);
        Answer answer = latest.answer();
        return marked(
                Layout.page(
                        asked.question().title(),
                        Optional.of(Layout.Section.QUESTIONS),
                        el("h1", asked.question().question()),
                        QuestionForm.of(
                                asked.question().parameters(),
                                "/ask/" + asked.question().name(),
                                request),
                        el("section", answer(latest)).with("aria-label", "Answer"),
                        Layout.formats(
                                Stream.of(".csv", ".tsv", ".json", ".ttl")
                                        .map(e -> link(asked.address(e), e))),
                        el(
                                "details",
                                el("summary", "The query, in SPARQL"),
                                el(
                                        "pre",
                                        answer.query()
                                                .map(Query::serialize)
                                                .orElse("nothing was asked: a name fits nobody"))),
                        notes()),
                answer);
    }

    private Html notes() {
        return asked.question().notes().isEmpty()
                ? Html.NOTHING
                : el("p", Words.noted(asked.question().notes())).classed("notes");
    }

    private Html[] answer(LatestAnswer latest) {
        Answer answer = latest.answer();
        List<Html> parts = new ArrayList<>();
        parts.addAll(NameNotes.of(answer, links));
        int rows = answer.rows().size();
        parts.add(el("p", Words.count(rows, "row", "rows")).classed("count"));
        parts.add(Extent.note(latest, asked, ROWS));
        parts.add(rows == 0 ? nothing(answer) : AnswerTable.of(answer, asked, ROWS));
        return parts.toArray(Html[]::new);
    }

    /// Says what to try where there is no answer.
    private Html nothing(Answer answer) {
        List<Html> tips = new ArrayList<>();
        boolean narrow =
                asked.question().parameter("status").isPresent()
                        && !asked.given().containsKey("status")
                        && answer.query().isPresent();
        if (narrow) {
            Asked wider = asked.with("status", "any");
            int more = wider.latest(ENOUGH).answer().rows().size();
            if (more > 0) {
                tips.add(
                        el(
                                "li",
                                link(
                                        wider.address(""),
                                        Words.count(more, "row", "rows") + " with any status"),
                                Html.text(": planned, proposed, denied or called off")));
            }
        }
        if (!asked.given().isEmpty()) {
            tips.add(
                    el(
                            "li",
                            link(
                                    "/ask/" + asked.question().name(),
                                    "The question without any limits")));
        }
        tips.add(el("li", link("/actors", "Everybody that the store knows of")));
        return el("div", el("p", "No row answers that. Try:"), el("ul", tips.stream()));
    }
}
