package newsgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.article.Article;
import newsgraph.event.Extraction;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.validate.EvidenceCheck;
import newsgraph.validate.Finding;
import newsgraph.validate.Report;
import newsgraph.validate.Severity;
import newsgraph.validate.ShapeCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Makes the graph of an article, and lets none out that breaks a shape or misquotes the text.
///
/// @param extraction reads an article
/// @param iris gives the names
/// @param gazetteer gives the labels of whom it knows
/// @param literalBytes that words of the article may have in the graph, in UTF-8
public record ArticleGraphs(
        Function<Article, Extraction> extraction, Iris iris, Gazetteer gazetteer, int literalBytes)
        implements Function<Article, Graph> {
    /// How many findings a refusal names.
    private static final int NAMED = 3;

    /// Longer than any sentence or name meant to be read.
    public static final int LITERAL_BYTES = 64 << 10;

    /// Makes graphs whose literals have 64 KB at most.
    public ArticleGraphs(Function<Article, Extraction> extraction, Iris iris, Gazetteer gazetteer) {
        this(extraction, iris, gazetteer, LITERAL_BYTES);
    }

    /// Returns the complete graph of an article.
    ///
    /// @throws UnfitArticleException if it breaks a rule
    @Override
    public Graph apply(Article article) {
        return of(extraction.apply(article));
    }

    /// Returns the complete graph of an article that was read before.
    ///
    /// @throws UnfitArticleException if it breaks a rule
    public Graph of(Extraction told) {
        Graph graph = EventGraph.of(told, iris, gazetteer);
        requireShort(graph);
        Report report =
                ShapeCheck.bundled()
                        .check(graph)
                        .and(EvidenceCheck.check(graph, iri -> Optional.of(told.article().text())));
        if (!report.conforms()) {
            throw new UnfitArticleException(reason(report.of(Severity.VIOLATION).toList()));
        }
        return graph;
    }

    private void requireShort(Graph graph) {
        graph.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .mapToInt(ArticleGraphs::bytes)
                .filter(bytes -> bytes > literalBytes)
                .findFirst()
                .ifPresent(bytes -> {
                    throw new UnfitArticleException(
                            "words of %,d bytes would be quoted as one; %,d are the most that a graph takes (literal-kb)"
                                    .formatted(bytes, literalBytes));
                });
    }

    private static int bytes(Node literal) {
        return literal.getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String reason(List<Finding> violations) {
        return "what was read of it breaks %d rule(s) of the graph, so it was not stored: %s"
                .formatted(
                        violations.size(),
                        violations.stream()
                                .limit(NAMED)
                                .map(f -> "%s (%s)".formatted(f.message(), f.focus()))
                                .collect(Collectors.joining("; ")));
    }
}
