package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.article.Reading.Read;
import newsgraph.article.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir private Path folder;

    @Test
    void readsJsonLinesInOrderAndGoesOnAfterABadOne() throws IOException {
        Path file =
                write(
                        "in.jsonl",
                        """
                        {"id": "a", "date": "2025-02-24", "text": "The two spoke."}
                        {"id": "b", "date": "2025-02-24", "te

                        {"id": "c", "date": "2025-02-30", "text": "They met."}
                        {"id": "d", "text": "They met.", "date": "2025-02-24"}
                        """);
        List<Reading> readings = read(ReadOptions.DEFAULT, file.toString());
        assertThat(readings.stream().map(ArticlesTest::idOrPlace))
                .containsExactly("a", file + ":2", file + ":4", "d");
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> {
                            assertThat(r.id()).contains("c");
                            assertThat(r.line()).hasValue(4);
                            assertThat(r.message()).contains("2025-02-30");
                        });
    }

    @Test
    void namesTheOptionWhereNoDateIsFound() throws IOException {
        Path file = write("a.txt", "The two ministers spoke by phone.\n");
        assertThat(read(ReadOptions.DEFAULT, file.toString()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        r ->
                                assertThat(r.report())
                                        .isEqualTo(
                                                file
                                                        + ":1: no publication date found; give one with --published 2025-02-23"));
    }

    @Test
    void readsDirectoriesSortedWithAllBelow() throws IOException {
        write("b.txt", "date 2025-02-23 They met.");
        write("a/z.txt", "date 2025-02-23 They spoke.");
        write("a/style.css", "p {}");
        write(".hidden.txt", "date 2025-02-23 They hid.");
        List<Reading> readings = read(ReadOptions.DEFAULT, folder.toString());
        assertThat(readings.stream().map(ArticlesTest::idOrPlace))
                .containsExactly(folder + "/a/z.txt", folder + "/b.txt");
        assertThat(readings.stream().map(r -> ((Read) r).article().key()))
                .containsExactly(
                        folder.getFileName() + "/a/z.txt", folder.getFileName() + "/b.txt");
    }

    @Test
    void readsStandardInput() {
        InputStream stdin =
                new ByteArrayInputStream(
                        "{\"id\": \"a\", \"date\": \"2025-02-24\", \"text\": \"They spoke.\"}"
                                .getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = Articles.read(List.of("-"), stdin, ReadOptions.DEFAULT)) {
            assertThat(readings.map(ArticlesTest::idOrPlace)).containsExactly("a");
        }
    }

    @Test
    void refusesTheSecondOfTwoTextsWithOneIdAndReadsTheSameTextOnce() throws IOException {
        Path file =
                write(
                        "in.jsonl",
                        """
                        {"id": "a", "date": "2025-02-24", "text": "They spoke."}
                        {"id": "a", "date": "2025-02-24", "text": "They spoke."}
                        {"id": "a", "date": "2025-02-24", "text": "They never spoke."}
                        """);
        assertThat(read(ReadOptions.DEFAULT, file.toString()).stream().map(ArticlesTest::idOrPlace))
                .containsExactly("a", file + ":3");
    }

    @Test
    void throwsAtOnceForAMissingFile() {
        assertThatThrownBy(() ->
                        Articles.read(
                                List.of("no/such"),
                                InputStream.nullInputStream(),
                                ReadOptions.DEFAULT))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessageContaining("no/such");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Reading> read(ReadOptions options, String... arguments) {
        try (Stream<Reading> readings =
                Articles.read(List.of(arguments), InputStream.nullInputStream(), options)) {
            return readings.toList();
        }
    }

    private static String idOrPlace(Reading reading) {
        return switch (reading) {
            case Read read -> read.article().id();
            case Refused refused -> refused.place();
        };
    }
}
