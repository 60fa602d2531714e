package newsgraph.text.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import newsgraph.text.ConllU;
import newsgraph.text.Name;
import newsgraph.text.ReadingLimits;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorIT {
    private static final Annotator ANNOTATOR = CoreNlpAnnotator.load();

    @Test
    void tagsNamesAndParses() {
        Sentence sentence =
                read("Angela Merkel met the president of Chile in Berlin.").sentences().getFirst();
        assertThat(sentence.tokens().stream().map(Token::tag))
                .containsExactly("NNP", "NNP", "VBD", "DT", "NN", "IN", "NNP", "IN", "NNP", ".");
        assertThat(sentence.token(2).lemma()).isEqualTo("meet");
        assertThat(sentence.names())
                .containsExactly(
                        new Name(Name.Type.PERSON, 0, 2),
                        new Name(Name.Type.LOCATION, 6, 7),
                        new Name(Name.Type.LOCATION, 8, 9));
        assertThat(sentence.dependencies().roots()).containsExactly(2);
        assertThat(sentence.dependencies().children(2, "nsubj")).containsExactly(1);
        assertThat(sentence.dependencies().children(2, "obj")).containsExactly(4);
    }

    @Test
    void countsCodePointsFromTheArticlesStart() {
        AnnotatedText read = read("🙂🙂 Café talks: “It’s over—now,” they said.The envoy left.");
        assertThat(read.sentences()).hasSize(2);
        for (Token token : read.sentences().getFirst().tokens()) {
            assertThat(read.slice(token.span())).hasSameSizeAs(token.word());
        }
        assertThat(read.slice(read.sentences().get(1).span())).isEqualTo("The envoy left.");
        assertThat(words(read.sentences().getFirst()))
                .contains("\"", "It", "'s", "over", "-", "now");
    }

    @Test
    void readsLettersThatWereMisread() {
        AnnotatedText read = read("JosÃ© NuÃ±ezâ€™s aides met in SÃ£o Paulo.The envoy left.");
        assertThat(words(read.sentences().getFirst()))
                .startsWith("José", "Nuñez", "'s", "aides", "met", "in", "São");
        assertThat(read.slice(read.sentences().getFirst().token(1).span())).isEqualTo("NuÃ±ez");
        assertThat(read.slice(read.sentences().get(1).span())).isEqualTo("The envoy left.");
    }

    @Test
    void keepsOpeningMarksWithTheirSentence() {
        AnnotatedText read =
                read("He left the room. \"We are done,\" she said. \"Was that all?\" he asked.");
        assertThat(read.sentences().stream().map(s -> read.slice(s.span())))
                .containsExactly(
                        "He left the room.",
                        "\"We are done,\" she said.",
                        "\"Was that all?\" he asked.");
    }

    @Test
    void crossesNeitherZoneNorParagraph() {
        String text = "Leaders meet in Oslo\n\nThey talked\n\nabout grain and\nShare this page";
        int share = text.indexOf("Share");
        AnnotatedText read =
                ANNOTATOR.annotate(
                        article(
                                text,
                                List.of(
                                        Zone.of(Zone.Kind.HEADLINE, new TextSpan(0, 20)),
                                        Zone.of(Zone.Kind.BODY, new TextSpan(22, share)),
                                        Zone.of(
                                                Zone.Kind.BOILERPLATE,
                                                new TextSpan(share, text.length())))));
        assertThat(read.sentences().stream().map(s -> read.slice(s.span())))
                .containsExactly("Leaders meet in Oslo", "They talked", "about grain and");
    }

    @Test
    void readsAsManyTokensAsTheLimitsSayAndNotOneMore() {
        String text =
                "The envoy left. The leaders met in Paris. The two leaders met in Paris. They spoke.";
        Zone body = Zone.of(Zone.Kind.BODY, new TextSpan(0, text.length()));
        AnnotatedText read =
                CoreNlpAnnotator.load(new ReadingLimits(6, 17))
                        .annotate(article(text, List.of(body)));
        assertThat(read.sentences().stream().map(s -> s.tokens().size()))
                .containsExactly(4, 6, 6, 1);
        assertThat(read.notes()).hasSize(2);
    }

    @Test
    void survivesWritingAndReadingAsLines() {
        List<Sentence> sentences =
                read("Ms Weiss met Mr Jones, the minister, for 1 1/2 hours. He said “no”.")
                        .sentences();
        String lines = ConllU.write(sentences);
        assertThat(ConllU.write(ConllU.read(lines))).isEqualTo(lines);
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).toList();
    }

    private static AnnotatedText read(String text) {
        ArticleText value = new ArticleText(text);
        Zone body = Zone.of(Zone.Kind.BODY, new TextSpan(0, value.length()));
        return ANNOTATOR.annotate(article(text, List.of(body)));
    }

    private static Article article(String text, List<Zone> zones) {
        return new Article(
                "a",
                "test/a",
                new ArticleText(text),
                LocalDate.of(2025, 2, 23),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zones,
                Article.Origin.TEXT);
    }
}
