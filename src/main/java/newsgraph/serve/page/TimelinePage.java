package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.Terms;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// What happened, was planned, agreed or called off, month by month.
final class TimelinePage {
    private static final int ROWS = 500;

    /// Rows that a page looks for before it stops looking further back.
    private static final int ENOUGH = 300;

    private static final int MONTH = "2025-02".length();

    private final Site site;
    private final Links links;

    TimelinePage(Site site) {
        this.site = site;
        this.links = Links.of(site.iris());
    }

    Reply page(Request request) {
        Asked asked = Asked.of(site, site.named("timeline"), request);
        LatestAnswer latest = asked.latest(ENOUGH);
        Answer answer = latest.answer();
        List<Html> parts = new ArrayList<>();
        parts.add(el("h1", asked.question().question()));
        parts.add(QuestionForm.of(asked.question().parameters(), "/timeline", request));
        parts.add(el("p", Words.count(answer.rows().size(), "event", "events")).classed("count"));
        parts.add(Extent.note(latest, asked, ROWS));
        if (answer.rows().isEmpty()) {
            parts.add(
                    el(
                            "p",
                            Html.text("Nothing was read so. Try fewer limits, or "),
                            link("/timeline", "all of it")));
        }
        parts.addAll(NameNotes.of(answer, links));
        site.store().read(data -> parts.addAll(months(answer, Citation.in(data, site.iris()))));
        parts.add(
                Layout.formats(
                        Stream.of(".csv", ".tsv", ".json", ".ttl")
                                .map(e -> link(asked.address(e), e))));
        return Layout.page(
                "Timeline", Optional.of(Layout.Section.TIMELINE), parts.toArray(Html[]::new));
    }

    private List<Html> months(Answer answer, Citation citation) {
        List<Html> parts = new ArrayList<>();
        months(answer)
                .forEach((month, rows) -> {
                    parts.add(el("h2", month.isEmpty() ? "Without a day" : name(month)));
                    parts.add(
                            el("ol", rows.stream().map(r -> entry(r, citation)))
                                    .classed("timeline"));
                });
        return parts;
    }

    /// Returns "February 2025" for "2025-02".
    private static String name(String month) {
        return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
    }

    private static Map<String, List<Answer.Row>> months(Answer answer) {
        Map<String, List<Answer.Row>> months = new TreeMap<>();
        answer.rows().stream()
                .limit(ROWS)
                .forEach(
                        row -> months.computeIfAbsent(month(row), m -> new ArrayList<>()).add(row));
        return months;
    }

    /// Of what has no day, the month of its article.
    private static String month(Answer.Row row) {
        String day = day(row).startsWith("..") ? words(row, "published") : day(row);
        return day.substring(0, Math.min(MONTH, day.length()));
    }

    private static String day(Answer.Row row) {
        return row.cell("when").map(Terms::plain).orElseGet(() -> words(row, "published"));
    }

    private static String words(Answer.Row row, String column) {
        return row.cell(column).map(Terms::plain).orElse("");
    }

    private Element entry(Answer.Row row, Citation citation) {
        boolean isDated = row.cell("when").isPresent();
        String day = day(row).replace("/", " to ");
        return el(
                "li",
                el("time", isDated ? day : "told " + day),
                el(
                        "div",
                        row.cell("status").map(Words::status).orElse(Html.NOTHING),
                        Html.text(
                                " "
                                        + row.cell("type")
                                                .map(t -> Terms.readable(t, links.base()))
                                                .orElse("")
                                        + ": "),
                        AnswerTable.names(words(row, "parties")),
                        Words.quotation(words(row, "quote")),
                        citation.of(row)));
    }
}
