package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T1")
class ArticleGraphsTest {
    @Test
    void quotesWordsUpToTheLimitAndNoByteMore() {
        int longest =
                graph(ArticleGraphs.LITERAL_BYTES).stream()
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .mapToInt(n -> n.getLiteralLexicalForm().length())
                        .max()
                        .orElseThrow();
        assertThat(graph(longest).isEmpty()).isFalse();
        assertThatExceptionOfType(UnfitArticleException.class)
                .isThrownBy(() -> graph(longest - 1))
                .withMessageContaining("%d bytes".formatted(longest))
                .withMessageContaining("literal-kb");
    }

    private static Graph graph(int literalBytes) {
        Gazetteer nobody = new Gazetteer(List.of(), List.of(), List.of());
        return new ArticleGraphs(
                        article -> SampleArticle.extraction(), Iris.DEFAULT, nobody, literalBytes)
                .apply(SampleArticle.article());
    }
}
