package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The articles that come with the program.
class ExampleArticlesTest {
    private static final Path FOLDER = Path.of("examples/articles");

    @Test
    void everyOneIsAnArticleOfAPagesLength() {
        assertThat(articles())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(article ->
                        assertThat(article.text().value().split("\\s+"))
                                .as(article.id())
                                .hasSizeBetween(200, 500));
    }

    @Test
    void everyOneSaysByItselfWhenItWasPublished() {
        assertThat(articles()).allSatisfy(a -> assertThat(a.published()).hasYear(2025));
    }

    @Test
    void noneNamesAPlaceOnTheWebThatExists() {
        assertThat(articles().stream().map(Article::url).flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).matches("https://[a-z-]+\\.example/.*"));
    }

    @Test
    void mostHoldWordsThatAreNoReport() {
        assertThat(articles())
                .filteredOn(
                        a -> a.zones().stream().anyMatch(z -> z.kind() == Zone.Kind.BOILERPLATE))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyFileIsDescribed() throws IOException {
        String readme = Files.readString(FOLDER.resolveSibling("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> "| `" + f.getFileName() + "` |"))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(readme).contains(cell));
        }
    }

    private static List<Article> articles() {
        ReadOptions options =
                new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.Limits.DEFAULT);
        try (Stream<Reading> readings =
                Articles.read(List.of(FOLDER.toString()), InputStream.nullInputStream(), options)) {
            return readings.map(r -> ((Reading.Read) r).article()).toList();
        }
    }
}
