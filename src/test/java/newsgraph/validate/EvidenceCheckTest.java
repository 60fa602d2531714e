package newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newsgraph.article.ArticleText;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {
    private static final Graph SAMPLE = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);

    @Test
    void findsEveryQuotationOfAnArticleInItsText() {
        assertThat(check(SAMPLE, SampleArticle.TEXT)).isEmpty();
        assertThat(EvidenceCheck.count(SAMPLE)).isGreaterThan(10);
    }

    @Test
    void findsOneCharacterThatDiffers() {
        assertThat(check(SAMPLE, SampleArticle.TEXT.replace("on Sunday", "on Monday")))
                .extracting(Finding::message)
                .contains(
                        "the text has \"on Monday\" there, not \"on Sunday\"",
                        "it was read from another version of the text");
    }

    @Test
    void countsCodePoints() {
        assertThat(check(passage(2, 5, "met"), "😀 met")).isEmpty();
        assertThat(check(passage(3, 6, "met"), "😀 met"))
                .extracting(Finding::message)
                .containsExactly("its place 3 to 6 is none of a text of 5 characters");
    }

    @Test
    void leavesBrokenPlacesToTheShapes() {
        assertThat(check(Turtle.graph("<x:p> ng:quote \"met\" ; ng:begin \"two\" ."), "met"))
                .isEmpty();
    }

    @Test
    void saysWhatItCouldNotCheck() {
        List<Finding> findings =
                EvidenceCheck.check(passage(0, 3, "met"), article -> Optional.empty()).findings();
        assertThat(findings)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.INFO);
                    assertThat(f.message()).contains("1 quotation(s) not checked");
                });
    }

    private static Graph passage(int begin, int end, String quote) {
        return Turtle.graph(
                "<x:p> ng:article <x:a> ; ng:begin %d ; ng:end %d ; ng:quote \"%s\" ."
                        .formatted(begin, end, quote));
    }

    private static List<Finding> check(Graph data, String text) {
        return EvidenceCheck.check(data, article -> Optional.of(new ArticleText(text))).findings();
    }
}
