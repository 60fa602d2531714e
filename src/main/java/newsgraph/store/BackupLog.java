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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
        String line = (endsInALine() ? "" : "\n") + json + "\n";
        Files.writeString(
                directory.backups(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        DurableFiles.force(directory.backups());
    }

    /// Tells whether the last line is whole; one that a crash cut off must not take the next along.
    private boolean endsInALine() throws IOException {
        Path file = directory.backups();
        return !Files.exists(file)
                || Files.size(file) == 0
                || Files.readString(file).endsWith("\n");
    }

    /// Returns the backups that hold the text of an article, or may hold it since they are not
    /// where they were made, as lines for a user.
    ///
    /// @param folders names of its versions in the archive, and of its place in quarantine
    public List<String> holding(Set<String> folders) {
        return lines().stream()
                .flatMap(line -> file(line).map(f -> holding(f, folders)).orElseGet(this::unnamed))
                .distinct()
                .toList();
    }

    private static Stream<String> holding(Path file, Set<String> folders) {
        if (!Files.exists(file)) {
            return Stream.of(file + " (no longer there; where it went, it may hold it)");
        }
        return holds(file, folders) ? Stream.of(file.toString()) : Stream.empty();
    }

    private Stream<String> unnamed() {
        return Stream.of(
                "one whose name was lost (a line of %s is not whole)"
                        .formatted(directory.backups()));
    }

    private List<String> lines() {
        if (!Files.exists(directory.backups())) {
            return List.of();
        }
        try {
            return Files.readAllLines(directory.backups());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot read: %s".formatted(directory.backups(), e), e);
        }
    }

    /// Returns the file that a line names; empty if a crash cut the line off.
    private static Optional<Path> file(String line) {
        try {
            JsonNode json = ArticleJson.read(line.getBytes(StandardCharsets.UTF_8));
            return Optional.of(Path.of(json.path("file").asText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(Path file, Set<String> folders) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith(Archive.TOMBSTONE))
                    .anyMatch(name -> Arrays.stream(name.split("/")).anyMatch(folders::contains));
        } catch (IOException e) {
            return true; // it cannot be read, so nobody knows
        }
    }
}
