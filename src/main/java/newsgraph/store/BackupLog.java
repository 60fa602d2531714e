package newsgraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Which backups were made of a store, so that whoever must erase a text knows where it still is.
public final class BackupLog {
    private final StoreDirectory directory;

    public BackupLog(StoreDirectory directory) {
        this.directory = directory;
    }

    void add(Path file, Instant made) throws IOException {
        ObjectNode json = ArticleJson.object();
        json.put("file", file.toAbsolutePath().normalize().toString());
        json.put("made", made.toString());
        Files.writeString(
                directory.backups(),
                json + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /// Returns the backups that hold the text of an archived version, or may hold it since they are
    /// not where they were made, as lines for a user.
    ///
    /// @param record its name in the archive
    public List<String> holding(String record) {
        return files().map(Path::of)
                .filter(file -> !Files.exists(file) || holds(file, record))
                .map(file ->
                        Files.exists(file)
                                ? file.toString()
                                : file + " (no longer there; where it went, it may hold it)")
                .toList();
    }

    private Stream<String> files() {
        if (!Files.exists(directory.backups())) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(directory.backups()).stream()
                    .map(line -> ArticleJson.read(line.getBytes(StandardCharsets.UTF_8)))
                    .map((JsonNode json) -> json.path("file").asText())
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot read: %s".formatted(directory.backups(), e), e);
        }
    }

    private static boolean holds(Path file, String record) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(e -> e.getName().contains("/" + record + "/text.txt"));
        } catch (IOException e) {
            return true; // it cannot be read, so nobody knows
        }
    }
}
