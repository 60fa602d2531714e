package newsgraph.text.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import org.junit.jupiter.api.Test;

/// CoreNLP's own class is the oracle.
class TransitionParserIT {
    private static final String HOME = "edu/stanford/nlp/models/";
    private static final String MODEL = HOME + "parser/nndep/english_UD.gz";
    private static final TransitionParser PARSER = TransitionParser.read(MODEL);
    private static final DependencyParser ORACLE = DependencyParser.loadFromModelFile(MODEL);
    private static final MaxentTagger TAGGER =
            new MaxentTagger(HOME + "pos-tagger/english-left3words-distsim.tagger");

    @Test
    void findsTheSameTreesAsCoreNlpWithoutASearch() {
        List<String> texts = new ArrayList<>(NewsSentences.make(500, 7));
        texts.addAll(List.of("No.", "(", "Talks", "Who met whom, when, where and why?"));
        texts.addAll(examples());
        for (String text : texts) {
            List<CoreLabel> sentence = tagged(text);
            assertThat(rows(greedy(sentence))).as(text).isEqualTo(expected(sentence));
        }
    }

    @Test
    void aSearchFindsWhatTheBestStepEachTimeMisses() {
        List<CoreLabel> sentence =
                tagged(
                        "Peter Lund made the remarks while meeting Chief Minister Clara Voss on Monday.");
        assertThat(greedy(sentence).is(6, "advcl")).isFalse();
        assertThat(parse(sentence).is(6, "advcl")).isTrue();
    }

    @Test
    void findsTheSameTreesInSeveralThreads() {
        List<List<CoreLabel>> sentences =
                NewsSentences.make(200, 11).stream().map(TransitionParserIT::tagged).toList();
        List<List<String>> alone = sentences.stream().map(s -> rows(parse(s))).toList();
        List<List<String>> together = sentences.parallelStream().map(s -> rows(parse(s))).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void parsesTwentyThousandWordsInSeconds() {
        List<String> words = Collections.nCopies(20_000, "talks");
        long start = System.nanoTime();
        Dependencies tree = PARSER.parse(words, Collections.nCopies(20_000, "NNS"));
        assertThat(tree.roots()).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void namesAModelThatIsNotThere() {
        assertThatThrownBy(() -> TransitionParser.read("no/such.gz"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no/such.gz");
    }

    private static Dependencies parse(List<CoreLabel> sentence) {
        return PARSER.parse(
                sentence.stream().map(CoreLabel::word).toList(),
                sentence.stream().map(CoreLabel::tag).toList());
    }

    private static Dependencies greedy(List<CoreLabel> sentence) {
        return PARSER.greedy(
                sentence.stream().map(CoreLabel::word).toList(),
                sentence.stream().map(CoreLabel::tag).toList());
    }

    private static List<String> rows(Dependencies tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(i -> tree.head(i) + 1 + " " + tree.label(i))
                .toList();
    }

    private static List<String> expected(List<CoreLabel> sentence) {
        String[] rows = new String[sentence.size()];
        for (TypedDependency arc : ORACLE.predict(sentence).typedDependencies()) {
            rows[arc.dep().index() - 1] = arc.gov().index() + " " + arc.reln();
        }
        return List.of(rows);
    }

    private static List<CoreLabel> tagged(String sentence) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(sentence), new CoreLabelTokenFactory(), "")
                        .tokenize();
        TAGGER.tagCoreLabels(tokens);
        return tokens;
    }

    /// Returns the paragraphs of the bundled plain texts; a paragraph taken for one sentence is as
    /// good a test.
    private static List<String> examples() {
        Path articles = Path.of("examples/articles");
        if (!Files.isDirectory(articles)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(articles)) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readString(file).lines().filter(l -> !l.isBlank()).forEach(paragraphs::add);
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
