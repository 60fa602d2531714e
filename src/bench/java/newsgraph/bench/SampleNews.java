package newsgraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import newsgraph.article.Article;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// News without end: the paragraphs of the bundled example articles, shuffled, with other people
/// and days in them, so that no two articles are alike. The same number gives the same article.
final class SampleNews {
    private static final String EXAMPLES = "examples/articles";
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int PARAGRAPHS = 7;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final List<String> paragraphs;

    private SampleNews(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static SampleNews load() {
        try (Stream<Reading> examples =
                Articles.read(
                        List.of(EXAMPLES), System.in, ReadOptions.DEFAULT.publishedOn(FIRST_DAY))) {
            return new SampleNews(
                    examples.filter(Reading.Read.class::isInstance)
                            .map(r -> ((Reading.Read) r).article())
                            .flatMap(SampleNews::body)
                            .toList());
        }
    }

    private static Stream<String> body(Article article) {
        return article.zones().stream()
                .filter(z -> z.kind() == Zone.Kind.BODY)
                .flatMap(z -> paragraphs(article, z.span()));
    }

    private static Stream<String> paragraphs(Article article, TextSpan span) {
        return Arrays.stream(article.slice(span).split("\n\\s*\n", -1))
                .map(p -> p.replaceAll("\\s+", " ").strip())
                .filter(p -> p.length() > 60);
    }

    /// Returns the text of an article.
    String text(int number) {
        Random random = new Random(number);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            String from = DAYS.get(random.nextInt(DAYS.size()));
            String to = DAYS.get(random.nextInt(DAYS.size()));
            words.add(paragraph.replace(from, to).replaceAll("\\b(\\d)0\\b", "$1" + number % 10));
        }
        words.add("It was report number %d of the year.".formatted(number));
        return String.join("\n\n", words);
    }

    /// Writes articles as JSON lines, and returns the file.
    Path write(Path file, int count) {
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(
                        JSON.createObjectNode()
                                .put("id", "sample-" + i)
                                .put("date", FIRST_DAY.plusDays(i % 700).toString())
                                .put("text", text(i))
                                .toString());
                out.newLine();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /// Reads articles back as the program does.
    static List<Article> read(Path file) {
        try (Stream<Reading> all =
                Articles.read(List.of(file.toString()), System.in, ReadOptions.DEFAULT)) {
            return all.map(r -> ((Reading.Read) r).article()).toList();
        }
    }
}
