package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.query.Answer;
import newsgraph.query.Terms;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;

/// Where words stand: headline, outlet and day of the article, and the way to how they were read.
///
/// @param facts of the whole store, in a read transaction
record Citation(Facts facts, Links links) {
    static Citation in(Dataset data, Iris iris) {
        return new Citation(new Facts(data.asDatasetGraph().getDefaultGraph()), Links.of(iris));
    }

    /// Returns what is cited of a row's article; nothing for a row of none.
    Html of(Answer.Row row) {
        List<Html> parts = new ArrayList<>();
        Optional<Node> article = row.cell("article");
        article.flatMap(a -> facts.text(a, Properties.PUBLISHER))
                .map(Html::text)
                .ifPresent(parts::add);
        article.map(a -> link(links.to(a), title(a, row))).ifPresent(parts::add);
        row.cell("published").map(Terms::plain).map(Html::text).ifPresent(parts::add);
        row.cell("event").map(e -> link(links.to(e), "how it was read")).ifPresent(parts::add);
        return parts.isEmpty()
                ? Html.NOTHING
                : el(
                        "cite",
                        parts.stream()
                                .flatMap(p -> Stream.of(p, Html.text(" · ")))
                                .limit(parts.size() * 2L - 1));
    }

    private String title(Node article, Answer.Row row) {
        return facts.text(article, Properties.HEADLINE)
                .or(() -> row.cell("articleId").map(Terms::plain))
                .orElse(article.getURI());
    }
}
