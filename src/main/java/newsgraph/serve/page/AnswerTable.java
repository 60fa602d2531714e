package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.query.Answer;
import newsgraph.query.Terms;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Node;

/// An answer as a table: a row of facts, and beneath it the words that carry it and where they
/// stand.
final class AnswerTable {
    /// What stands beneath a row and not in it.
    private static final Set<String> SOURCE =
            Set.of("quote", "articleId", "published", "article", "event");

    /// Columns of names, several of them with "; " between.
    private static final Set<String> NAMES =
            Set.of("who", "whom", "parties", "of", "contact", "speaker", "arguedBy", "source");

    /// Columns of days.
    private static final Set<String> DAYS = Set.of("when", "first", "last", "earliest", "latest");

    private final Asked asked;
    private final Links links;
    private final Citation citation;
    private final List<String> columns;

    private AnswerTable(Answer answer, Asked asked, Citation citation) {
        this.asked = asked;
        this.links = Links.of(asked.site().iris());
        this.citation = citation;
        this.columns =
                answer.columns().stream()
                        .filter(c -> !SOURCE.contains(c))
                        .filter(c -> answer.rows().stream().anyMatch(r -> r.cell(c).isPresent()))
                        .toList();
    }

    /// Leaves out columns that are empty in every row.
    ///
    /// @param most rows on the page; what else there is other formats have
    static Html of(Answer answer, Asked asked, int most) {
        return asked.site()
                .store()
                .read(data ->
                        new AnswerTable(answer, asked, Citation.in(data, asked.site().iris()))
                                .table(answer, most));
    }

    private Html table(Answer answer, int most) {
        List<Element> parts = new ArrayList<>();
        parts.add(el("thead", el("tr", columns.stream().map(AnswerTable::head))));
        answer.rows().stream().limit(most).map(this::row).forEach(parts::add);
        return el("div", el("table", parts.stream()).classed("answer")).classed("wide");
    }

    private static Element head(String column) {
        return el("th", Words.heading(column)).with("scope", "col");
    }

    private Element row(Answer.Row row) {
        Element facts =
                el(
                        "tr",
                        columns.stream()
                                .map(c ->
                                        el("td", cell(row, c))
                                                .with("data-label", Words.heading(c))));
        Optional<Html> source = source(row);
        return source.isEmpty()
                ? el("tbody", facts)
                : el(
                        "tbody",
                        facts,
                        el(
                                        "tr",
                                        el("td", source.get())
                                                .with("colspan", String.valueOf(columns.size())))
                                .classed("source"));
    }

    private Html cell(Answer.Row row, String column) {
        return row.cell(column).map(value -> cell(row, column, value)).orElse(Html.NOTHING);
    }

    private Html cell(Answer.Row row, String column, Node value) {
        String words = Terms.readable(value, links.base());
        if (column.equals("status")) {
            return value.isURI() ? Words.status(value) : Html.text(words);
        }
        if (column.equals("reports")) {
            return link(counted(row, asked), words);
        }
        if (DAYS.contains(column)) {
            return el("span", words.replace("/", " to ")).classed("day");
        }
        if (value.isURI()) {
            return words.contains("/") ? link(links.to(value), words) : Html.text(words);
        }
        return NAMES.contains(column) ? names(words) : Html.text(words);
    }

    /// A number of reports leads to the reports, inside the same limits.
    static String counted(Answer.Row row, Asked asked) {
        String who = row.cell("of").map(Terms::plain).orElse("");
        String with = row.cell("contact").map(Terms::plain).orElse("");
        Asked reports = new Asked(asked.site(), asked.site().named("who-met-whom"), asked.given());
        return reports.with("who", who)
                .with("with", with)
                .with("status", row.cell("status").map(Terms::plain).orElse("any"))
                .address("");
    }

    static Html names(String words) {
        List<Html> names = new ArrayList<>();
        Arrays.stream(words.split("; ", -1))
                .forEach(name -> {
                    names.add(Html.text(names.isEmpty() ? "" : "; "));
                    names.add(link(Links.search(name), name));
                });
        return Html.all(names.stream());
    }

    private Optional<Html> source(Answer.Row row) {
        Html cited = citation.of(row);
        Optional<Html> quote = row.cell("quote").map(Terms::plain).map(Words::quotation);
        return cited.equals(Html.NOTHING) && quote.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.all(quote.orElse(Html.NOTHING), cited));
    }
}
