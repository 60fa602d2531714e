package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What nobody should give to `extract`, as far as that shows before an article is read: each ends
/// with a message that says where and what next, and its exit code.
class BadExtractInputTest {
    @TempDir Path place;

    private String said = "";

    @Test
    void anEmptyFileHasNoArticle() throws IOException {
        assertThat(extract(file("empty.txt", ""))).isEqualTo(65);
        assertThat(said).contains("empty.txt:1: ");
    }

    @Test
    void aBinaryFileIsNoText() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        assertThat(extract(Files.write(place.resolve("noise.txt"), noise))).isEqualTo(65);
        assertThat(said).contains("noise.txt:1: ");
    }

    @Test
    void anArticleWithoutADateNamesTheOptionThatGivesIt() throws IOException {
        assertThat(extract(file("undated.txt", "The ministers met on Sunday."))).isEqualTo(65);
        assertThat(said).containsPattern("undated.txt:1: .*--published");
    }

    @Test
    void aBrokenGazetteerIsNamedWithItsLine() throws IOException {
        Path gazetteer = file("mine.ttl", "@prefix ng: <x:> .\n<a> other:b 1 .\n");
        assertThat(extract("--gazetteer", gazetteer.toString(), "-")).isEqualTo(65);
        assertThat(said).containsPattern("mine.ttl:2:\\d+: ");
    }

    @Test
    void aGazetteerThatIsNotThereIsNamed() {
        assertThat(extract("--gazetteer", place.resolve("mine.ttl").toString(), "-")).isEqualTo(66);
        assertThat(said).contains("mine.ttl").contains("there is no such file");
    }

    @Test
    void aTruncatedLineIsNamedByItsNumber() throws IOException {
        Path lines = file("in.jsonl", "\n{\"id\": \"a\", \"date\": \"2025-03-03\", \"te");
        assertThat(extract(lines)).isEqualTo(65);
        assertThat(said).contains("in.jsonl:2: ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(extract(place.resolve("none.txt"))).isEqualTo(66);
        assertThat(said).contains("none.txt");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its own memory is a file that a process finds unreadable at the start
    void aFileThatCannotBeReadIsNamed() {
        assertThat(extract(Path.of("/proc/self/mem"))).isEqualTo(74);
        assertThat(said).contains("/proc/self/mem").containsIgnoringCase("input/output error");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldOf() throws IOException {
        Path empty = file("empty.txt", "");
        assertThat(extract("--format", "ttl", "-o", "/dev/full", empty.toString())).isEqualTo(74);
        assertThat(said).containsPattern("/dev/full: cannot write: .*space.*; choose another -o");
    }

    @Test
    void noThreadsAreTooFew() {
        assertThat(extract("--threads", "0", "-")).isEqualTo(2);
        assertThat(said).contains("--threads 0");
    }

    @AfterEach
    void neverShowsAStackTrace() {
        assertThat(said).isNotEmpty().doesNotContain("\tat ");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(place.resolve(name), content);
    }

    private int extract(Path file) {
        return extract(file.toString());
    }

    private int extract(String... arguments) {
        Shell.Result result =
                Shell.run(
                        "",
                        Stream.concat(Stream.of("extract"), Stream.of(arguments))
                                .toArray(String[]::new));
        said = result.err();
        return result.code();
    }
}
