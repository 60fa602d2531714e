package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import newsgraph.text.Paragraphs;
import newsgraph.text.Quotation;
import newsgraph.text.Quotations;
import newsgraph.text.ReadingLimits;
import newsgraph.text.Sentence;

/// Reads English with the models of CoreNLP: words and sentences by rules, tags by maximum entropy,
/// names by a conditional random field of three classes, trees by the neural parser. No name lists,
/// no time expressions, no coreference.
///
/// Sentences cross neither a zone nor a paragraph.
public final class CoreNlpAnnotator implements Annotator {
    private final Models models;
    private final ReadingLimits limits;

    private CoreNlpAnnotator(Models models, ReadingLimits limits) {
        this.models = models;
        this.limits = limits;
    }

    /// Loads the models with [ReadingLimits#DEFAULT]. Takes seconds: once a program.
    ///
    /// @throws java.io.UncheckedIOException if a model cannot be read
    public static CoreNlpAnnotator load() {
        return load(ReadingLimits.DEFAULT);
    }

    /// Loads the models.
    ///
    /// @throws java.io.UncheckedIOException if a model cannot be read
    public static CoreNlpAnnotator load(ReadingLimits limits) {
        return new CoreNlpAnnotator(Models.load(), limits);
    }

    @Override
    public AnnotatedText annotate(Article article) {
        SentenceReader reader = new SentenceReader(models, article.text());
        List<Sentence> sentences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int tokens = 0;
        for (TextSpan paragraph : paragraphs(article)) {
            for (List<CoreLabel> whole : SentenceSplitter.split(article.text(), paragraph)) {
                List<List<CoreLabel>> pieces = LongSentence.cut(whole, limits.tokensPerSentence());
                if (pieces.size() > 1) {
                    notes.add(cutNote(article, whole, pieces.size()));
                }
                for (List<CoreLabel> piece : pieces) {
                    tokens += piece.size();
                    if (tokens > limits.tokensPerArticle()) {
                        notes.add(endNote(article, piece));
                        return annotated(article, sentences, notes);
                    }
                    sentences.add(reader.read(sentences.size(), piece));
                }
            }
        }
        return annotated(article, sentences, notes);
    }

    private static AnnotatedText annotated(
            Article article, List<Sentence> sentences, List<String> notes) {
        List<Quotation> quotations = Quotations.find(article.text(), article.zones());
        return new AnnotatedText(article, sentences, quotations, notes);
    }

    private static List<TextSpan> paragraphs(Article article) {
        return article.zones().stream()
                .filter(zone -> zone.kind() != Zone.Kind.BOILERPLATE)
                .flatMap(zone -> Paragraphs.of(article.text(), zone.span()).stream())
                .toList();
    }

    private String cutNote(Article article, List<CoreLabel> sentence, int pieces) {
        return "a sentence of %d tokens at character %d was read in %d pieces (sentence-tokens: %d)"
                .formatted(
                        sentence.size(),
                        begin(article, sentence),
                        pieces,
                        limits.tokensPerSentence());
    }

    private String endNote(Article article, List<CoreLabel> sentence) {
        return "the text from character %d on was not read (article-tokens: %d)"
                .formatted(begin(article, sentence), limits.tokensPerArticle());
    }

    private static int begin(Article article, List<CoreLabel> sentence) {
        return article.text().codePointOffset(sentence.getFirst().beginPosition());
    }
}
