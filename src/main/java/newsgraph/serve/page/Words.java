package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import newsgraph.query.Terms;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Node;

/// How pages write what the graph has.
final class Words {
    /// A sign for each status, so that none depends on its colour.
    private static final Map<String, String> SIGNS =
            Map.of(
                    "occurred", "●",
                    "ongoing", "◐",
                    "planned", "○",
                    "proposed", "?",
                    "hypothetical", "~",
                    "denied", "✕",
                    "cancelled", "⊘");

    private Words() {}

    /// Returns the mark of a status.
    static Html status(Node status) {
        String name = Terms.contractName(status);
        return el(
                        "span",
                        el("span", sign(status)).with("aria-hidden", "true"),
                        Html.text(" " + name))
                .classed("status status-" + name);
    }

    /// Returns the sign of a status.
    static String sign(Node status) {
        return SIGNS.getOrDefault(Terms.contractName(status), "");
    }

    /// Returns a column's name as words.
    static String heading(String column) {
        String words = column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Returns the words of an article, in quotation marks if they do not begin with one.
    static Element quotation(String words) {
        boolean bare = !words.isEmpty() && "\"“‘'".indexOf(words.charAt(0)) < 0;
        return el("blockquote", bare ? "“" + words + "”" : words);
    }

    /// Returns a text in which backticks enclose what is code.
    static Html noted(String text) {
        String[] parts = text.split("`", -1);
        return Html.all(
                IntStream.range(0, parts.length)
                        .mapToObj(i -> i % 2 == 0 ? Html.text(parts[i]) : el("code", parts[i])));
    }

    /// Returns a number of things.
    static String count(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}
