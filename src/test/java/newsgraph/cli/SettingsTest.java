package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsgraph.article.ReadOptions;
import newsgraph.ingest.IngestLimits;
import newsgraph.query.Limits;
import newsgraph.serve.ServerOptions;
import newsgraph.store.Compaction;
import newsgraph.store.FreeSpace;
import newsgraph.store.UnpackLimits;
import newsgraph.text.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir Path place;

    @Test
    void takesTheFlagBeforeTheEnvironmentBeforeTheFileBeforeTheDefault() throws IOException {
        Path file =
                file(
                        """
                        # limits of this desk
                        query-rows = 10
                        query-seconds = 10
                        regex-characters = 10
                        """);
        Map<String, String> environment =
                Map.of("NEWSGRAPH_QUERY_ROWS", "20", "NEWSGRAPH_QUERY_SECONDS", "2.5");
        Settings settings =
                new SettingsSources(Map.of("query-rows", "30"), environment, Optional.of(file))
                        .read();
        assertThat(settings.query()).isEqualTo(new Limits(Duration.ofMillis(2500), 30, 10));
        assertThat(settings.value(Setting.QUERY_ROWS).place()).isEqualTo("--set");
        assertThat(settings.value(Setting.QUERY_SECONDS).place())
                .isEqualTo("NEWSGRAPH_QUERY_SECONDS");
        assertThat(settings.value(Setting.REGEX_CHARACTERS).place()).isEqualTo(file.toString());
        assertThat(settings.value(Setting.HTML_DEPTH).origin()).isEqualTo(Settings.Origin.DEFAULT);
    }

    @Test
    void hasTheDefaultsOfThePackages() {
        Settings usual = new SettingsSources(Map.of(), Map.of(), Optional.empty()).read();
        assertThat(usual.reading()).isEqualTo(ReadOptions.Limits.DEFAULT);
        assertThat(usual.language()).isEqualTo(ReadingLimits.DEFAULT);
        assertThat(usual.ingest()).isEqualTo(IngestLimits.DEFAULT);
        assertThat(usual.free()).isEqualTo(FreeSpace.DEFAULT);
        assertThat(usual.compaction()).isEqualTo(Compaction.Rule.DEFAULT);
        assertThat(usual.unpacking()).isEqualTo(UnpackLimits.DEFAULT);
        assertThat(usual.query()).isEqualTo(Limits.DEFAULT);
        assertThat(usual.serve()).isEqualTo(ServerOptions.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingCanBeSetByAFlag(Setting setting) {
        Shell.Result result = config("--set", setting.key() + "=7", "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        """
                          "name" : "%s",
                          "value" : 7,
                        """
                                .formatted(setting.key())
                                .strip());
    }

    @Test
    void listsEverySettingWithItsOrigin() throws IOException {
        Path file = file("article-mb=5\n");
        Shell.Result result = config("--config", file.toString(), "--set", "query-seconds=0.5");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("article-mb +5 MB +" + file)
                .containsPattern("query-seconds +0.5 seconds +--set")
                .containsPattern("json-depth +200 brackets +default");
        assertThat(result.out().lines()).hasSize(2 * Setting.values().length);
    }

    @Test
    void refusesAnUnknownNameInAFileAndSaysWhatWasMeant() throws IOException {
        Path file = file("query-second=3\n");
        Shell.Result result = config("--config", file.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("there is no setting query-second; did you mean query-seconds?")
                .contains(file.toString());
        assertThat(config("--set", "html-dept=3").code()).isEqualTo(2);
    }

    @Test
    void refusesTheSameFileForEveryCommandThatHasLimits() throws IOException {
        Path file = file("query-second=3\n");
        assertThat(Shell.run("", "query", "ASK {}", "--config", file.toString()).code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "query-seconds, 0",
        "query-seconds, -1",
        "query-seconds, 0.0001",
        "query-seconds, 86401",
        "query-seconds, ten",
        "query-seconds, ''",
        "query-rows, 0",
        "query-rows, 1.5",
        "query-rows, 1e999999999",
        "article-mb, 1001",
        "sentence-tokens, 1",
    })
    void refusesAValueOutOfRange(String key, String value) {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() ->
                        new SettingsSources(Map.of(key, value), Map.of(), Optional.empty()).read())
                .withMessageContaining("--set: %s is '%s', expected a".formatted(key, value));
    }

    @Test
    void saysThatTheFileIsMissingOrIsNone() throws IOException {
        assertThat(config("--config", place.resolve("none").toString()).code()).isEqualTo(66);
        assertThat(config("--config", file("article-mb=\\u12\n").toString()).code()).isEqualTo(2);
    }

    @Test
    void theServerHasLimitsOfItsOwn() {
        Map<String, String> flags =
                Map.of(
                        "serve-seconds", "2",
                        "serve-rows", "7",
                        "serve-queries", "3",
                        "serve-kb", "9",
                        "regex-characters", "11");
        ServerOptions options =
                new SettingsSources(flags, Map.of(), Optional.empty()).read().serve();
        assertThat(options.limits()).isEqualTo(new Limits(Duration.ofSeconds(2), 7, 11));
        assertThat(options.parallel()).isEqualTo(3);
        assertThat(options.bodyBytes()).isEqualTo(9 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "1000000001", "9223372036854775807"})
    void refusesAFloorOfTheDiskThatIsNone(String megabytes) {
        Shell.Result result =
                Shell.run("", "compact", "--min-free-mb", megabytes, "--loc", place.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("--min-free-mb: min-free-mb is '%s', expected".formatted(megabytes));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(place.resolve("limits.properties"), text);
    }

    private static Shell.Result config(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "config";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Shell.run("", line);
    }
}
