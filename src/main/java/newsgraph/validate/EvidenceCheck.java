package newsgraph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import newsgraph.article.ArticleText;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Literals;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Compares every quotation with the article's text at its place, which no shape can.
public final class EvidenceCheck {
    private static final String CHECK = "evidence";

    private EvidenceCheck() {}

    /// Checks the passages of a graph. Where the text is not at hand, one finding an article says
    /// so.
    ///
    /// @param texts gives an article's text; empty where it is not at hand
    public static Report check(Graph data, Function<Node, Optional<ArticleText>> texts) {
        List<Finding> findings = new ArrayList<>();
        passages(data)
                .forEach((iri, passages) -> {
                    Node article = passages.getFirst().article();
                    Optional<ArticleText> text = texts.apply(article);
                    if (text.isEmpty()) {
                        findings.add(unchecked(article, passages.size()));
                    } else {
                        versionFinding(data, article, text.get()).ifPresent(findings::add);
                        passages.forEach(p -> finding(p, text.get()).ifPresent(findings::add));
                    }
                });
        return new Report(findings);
    }

    /// Returns how many quotations a graph has.
    public static int count(Graph data) {
        return passages(data).values().stream().mapToInt(List::size).sum();
    }

    /// A quotation with its place, as far as it is well formed: the shapes tell of the others.
    private record Passage(Node node, Node article, int begin, int end, String quote) {}

    private static Map<String, List<Passage>> passages(Graph data) {
        Map<String, List<Passage>> passages = new TreeMap<>();
        data.stream(Node.ANY, Properties.QUOTE, Node.ANY)
                .flatMap(t -> passage(data, t).stream())
                .forEach(p ->
                        passages.computeIfAbsent(p.article().toString(), a -> new ArrayList<>())
                                .add(p));
        return passages;
    }

    private static Optional<Passage> passage(Graph data, Triple quote) {
        Node node = quote.getSubject();
        Optional<Node> article = value(data, node, Properties.ARTICLE);
        Optional<Integer> begin =
                value(data, node, Properties.BEGIN).flatMap(EvidenceCheck::number);
        Optional<Integer> end = value(data, node, Properties.END).flatMap(EvidenceCheck::number);
        return article.isPresent()
                        && begin.isPresent()
                        && end.isPresent()
                        && quote.getObject().isLiteral()
                ? Optional.of(
                        new Passage(
                                node,
                                article.get(),
                                begin.get(),
                                end.get(),
                                quote.getObject().getLiteralLexicalForm()))
                : Optional.empty();
    }

    private static Optional<Finding> finding(Passage passage, ArticleText text) {
        if (passage.begin < 0 || passage.begin >= passage.end || passage.end > text.length()) {
            return Optional.of(
                    violation(
                            passage.node,
                            "its place %d to %d is none of a text of %d characters"
                                    .formatted(passage.begin, passage.end, text.length())));
        }
        String there =
                Literals.storable(
                        text.value()
                                .substring(
                                        text.unitOffset(passage.begin),
                                        text.unitOffset(passage.end)));
        return there.equals(passage.quote)
                ? Optional.empty()
                : Optional.of(
                        violation(
                                passage.node,
                                "the text has \"%s\" there, not \"%s\""
                                        .formatted(
                                                Literals.label(there),
                                                Literals.label(passage.quote))));
    }

    private static Optional<Finding> versionFinding(Graph data, Node article, ArticleText text) {
        return value(data, article, Properties.VERSION)
                .flatMap(version -> value(data, version, Properties.TEXT_HASH))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(hash -> !hash.equals(Iris.sha256(text.value())))
                .map(hash -> violation(article, "it was read from another version of the text"));
    }

    private static Finding unchecked(Node article, int quotes) {
        return Finding.about(
                Severity.INFO,
                article,
                "its text is not at hand: %d quotation(s) not checked".formatted(quotes),
                CHECK);
    }

    private static Finding violation(Node focus, String message) {
        return Finding.about(Severity.VIOLATION, focus, message, CHECK);
    }

    private static Optional<Node> value(Graph data, Node subject, Node property) {
        return data.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst();
    }

    private static Optional<Integer> number(Node node) {
        return node.isLiteral() && node.getLiteralLexicalForm().matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(node.getLiteralLexicalForm()))
                : Optional.empty();
    }
}
