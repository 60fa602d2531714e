package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.query.Answer;
import newsgraph.query.Terms;
import newsgraph.serve.html.Address;
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

    private final Links links;
    private final List<String> columns;

    private AnswerTable(Answer answer, Links links) {
        this.links = links;
        this.columns = answer.columns().stream().filter(c -> !SOURCE.contains(c)).toList();
    }

    /// @param most rows on the page; what else there is other formats have
    static Html of(Answer answer, Links links, int most) {
        AnswerTable table = new AnswerTable(answer, links);
        List<Element> parts = new ArrayList<>();
        parts.add(el("thead", el("tr", table.columns.stream().map(AnswerTable::head))));
        answer.rows().stream().limit(most).map(table::row).forEach(parts::add);
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
            return link(counted(row), words);
        }
        if (value.isURI()) {
            return words.contains("/") ? link(links.to(value), words) : Html.text(words);
        }
        return NAMES.contains(column) ? names(words) : Html.text(words);
    }

    /// A number of reports leads to the reports.
    private String counted(Answer.Row row) {
        String who = row.cell("of").map(Terms::plain).orElse("");
        String with = row.cell("contact").map(Terms::plain).orElse("");
        return "/ask/who-met-whom?who=%s&with=%s"
                .formatted(Address.encode(who), Address.encode(with));
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
        List<Html> where = new ArrayList<>();
        Optional<Node> article = row.cell("article");
        row.cell("articleId")
                .map(Terms::plain)
                .ifPresent(id ->
                        where.add(
                                article.<Html>map(a -> link(links.to(a), id))
                                        .orElse(Html.text(id))));
        row.cell("published").map(Terms::plain).map(Html::text).ifPresent(where::add);
        row.cell("event").map(e -> link(links.to(e), "how it was read")).ifPresent(where::add);
        Optional<Html> quote = row.cell("quote").map(Terms::plain).map(Words::quotation);
        if (where.isEmpty() && quote.isEmpty()) {
            return Optional.empty();
        }
        Stream<Html> parts =
                where.stream()
                        .flatMap(w -> Stream.of(w, Html.text(" · ")))
                        .limit(where.size() * 2L - 1);
        return Optional.of(Html.all(quote.orElse(Html.NOTHING), el("cite", Html.all(parts))));
    }
}
