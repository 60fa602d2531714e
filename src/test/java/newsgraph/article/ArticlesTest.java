package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Reading.Read;
import newsgraph.article.Reading.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T1")
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

    @Test
    void offsetsSurviveEmojiCombiningAccentsAndCrlf() throws IOException {
        Path file =
                write(
                        "a.txt",
                        "date 2025-02-23\r\n\r\n😀 Rene\u0301 met Ann.\r\n\r\nThey ate.\r\n");
        Article article = ((Read) read(ReadOptions.DEFAULT, file.toString()).getFirst()).article();
        assertThat(article.text().value()).contains("\r\n").contains("e\u0301");
        assertThat(article.zones().stream().map(Zone::span))
                .containsExactly(new TextSpan(0, 15), new TextSpan(19, 35), new TextSpan(39, 48));
        assertThat(article.slice(new TextSpan(39, 48))).isEqualTo("They ate.");
    }

    @Test
    void givesDaylessArticlesTheDayOfTheOption() throws IOException {
        Path file = write("a.txt", "ROME, Feb 22 - They met.");
        ReadOptions options = ReadOptions.DEFAULT.publishedOn(LocalDate.of(2025, 2, 23));
        assertThat(read(options, file.toString()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Read.class,
                        r -> assertThat(r.article().published()).isEqualTo("2025-02-23"));
    }

    @Test
    void readsArraysOfObjectsAndPrintedObjects() throws IOException {
        Path array =
                write(
                        "array.json",
                        """
                        [{"id": "a", "date": "2025-02-24", "text": "They spoke."},
                         {"id": 2, "date": "2025-02-24T10:00:00Z", "text": "They met."}]
                        """);
        Path object =
                write(
                        "object.json",
                        """
                        {
                          "id": "c",
                          "date": "2025-02-24",
                          "text": "They met \\ud800 again."
                        }
                        """);
        List<Reading> readings = read(ReadOptions.DEFAULT, array.toString(), object.toString());
        assertThat(readings.stream().map(ArticlesTest::idOrPlace)).containsExactly("a", "2", "c");
        assertThat(((Read) readings.getLast()).article().text().value())
                .isEqualTo("They met \uFFFD again.");
    }

    @Test
    void readsLinesInUtf16() throws IOException {
        Path file = folder.resolve("in.jsonl");
        String lines = "{\"id\":\"a\",\"date\":\"2025-02-24\",\"text\":\"They spoke.\"}\n";
        Files.write(
                file,
                ("\uFEFF" + lines + lines.replace("\"a\"", "\"b\""))
                        .getBytes(StandardCharsets.UTF_16LE));
        assertThat(read(ReadOptions.DEFAULT, file.toString()).stream().map(ArticlesTest::idOrPlace))
                .containsExactly("a", "b");
    }

    @Test
    void refusesWhatIsNoArticleAndSaysWhere() throws IOException {
        Path empty = write("empty.txt", "");
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 0});
        Path untold =
                write(
                        "untold.jsonl",
                        "{\"id\": \"a\", \"date\": \"2025-02-24\"}\n[1]\n{\"text\": \"They met.\"}\n");
        Path deep = write("deep.jsonl", "{\"id\": " + "[".repeat(1000) + "\n");
        assertThat(
                        read(
                                        ReadOptions.DEFAULT,
                                        empty.toString(),
                                        binary.toString(),
                                        untold.toString(),
                                        deep.toString())
                                .stream()
                                .map(r -> ((Refused) r).report()))
                .satisfiesExactly(
                        m -> assertThat(m).startsWith(empty + ":1: empty"),
                        m -> assertThat(m).startsWith(binary + ":1: a binary file"),
                        m -> assertThat(m).startsWith(untold + ":1: no \"text\""),
                        m -> assertThat(m).startsWith(untold + ":2: no JSON object but an array"),
                        m -> assertThat(m).startsWith(untold + ":3: no \"id\""),
                        m -> assertThat(m).startsWith(deep + ":1: ").contains("200"));
    }

    @Test
    void acceptsATextAtTheLimitAndRefusesOneCharacterMore() throws IOException {
        ReadOptions options =
                new ReadOptions(
                        Optional.of(LocalDate.of(2025, 2, 23)),
                        Optional.empty(),
                        new ReadOptions.Limits(100, 10, 1_000, 1_000, 200));
        Path fits = write("fits.txt", "They met😀😀");
        Path longer = write("longer.txt", "They met😀😀.");
        Path larger = write("larger.txt", "x".repeat(101));
        Path line =
                write("line.jsonl", "x".repeat(101) + "\n{\"id\":\"a\",\"text\":\"They met.\"}\n");
        List<Reading> readings =
                read(
                        options,
                        fits.toString(),
                        longer.toString(),
                        larger.toString(),
                        line.toString());
        assertThat(readings.stream().map(ArticlesTest::idOrPlace))
                .containsExactly(fits.toString(), longer + ":1", larger + ":1", line + ":1", "a");
        assertThat(((Refused) readings.get(1)).message()).contains("11 characters");
        assertThat(((Refused) readings.get(2)).message()).contains("100 bytes");
    }

    @Test
    void takesJsonAsDeepAsTheLimitAndNoDeeper() throws IOException {
        ReadOptions options =
                new ReadOptions(
                        Optional.of(LocalDate.of(2025, 2, 23)),
                        Optional.empty(),
                        new ReadOptions.Limits(1_000, 1_000, 1_000, 10, 5));
        String line = "{\"id\": \"%d\", \"text\": \"They met.\", \"tags\": %s%s}\n";
        Path file =
                write(
                        "deep.jsonl",
                        line.formatted(4, "[".repeat(4), "]".repeat(4))
                                + line.formatted(5, "[".repeat(5), "]".repeat(5)));
        assertThat(read(options, file.toString()).stream().map(ArticlesTest::idOrPlace))
                .containsExactly("4", file + ":2");
    }

    @Test
    void namesArticlesAlikeOnAnyMachine() throws IOException {
        Path lines =
                write(
                        "x/in.jsonl",
                        "{\"id\":\"a\",\"date\":\"2025-02-24\",\"text\":\"They met.\"}\n");
        Path plain = write("x/b.txt", "date 2025-02-23 They spoke.");
        Path linked =
                write("x/c.txt", "url: https://news.example/1\ndate: 2025-02-23\n\nThey left.");
        assertThat(keys(ReadOptions.DEFAULT, lines, plain, linked))
                .containsExactly("in.jsonl/a", "b.txt/b.txt", "https://news.example/1");
        assertThat(keys(ReadOptions.DEFAULT.inCollection("wire"), folder.resolve("x")))
                .containsExactly("wire/b.txt", "https://news.example/1", "wire/a");
    }

    private static List<String> keys(ReadOptions options, Path... inputs) {
        String[] names = Stream.of(inputs).map(Path::toString).toArray(String[]::new);
        return read(options, names).stream().map(r -> ((Read) r).article().key()).toList();
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
