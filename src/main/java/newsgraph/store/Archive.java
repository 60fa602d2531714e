package newsgraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.rdf.Literals;

/// The articles themselves, from which the database can be made again. One directory a version of
/// an article, `sha256/ab/abcd../`, named by the hash of its `article.json`, which in turn has the
/// hashes of the two files beside it: `text.txt`, which offsets count in, and `raw`, the bytes that
/// it was read from.
public final class Archive {
    private static final String RECORD = "article.json";
    private static final String TEXT = "text.txt";
    private static final String RAW = "raw";
    private static final String INCOMING = "incoming";
    static final String TOMBSTONE = "removed.json";

    /// In the order in which it is deleted: the record, which finds the others, last.
    private static final List<String> CONTENT = List.of(RAW, TEXT, RECORD);

    private final Path root;
    private final Journal journal;

    /// @param root its directory, made when the first article is kept
    public Archive(Path root) {
        this.root = root;
        this.journal = new Journal(root.resolve("journal.jsonl"));
    }

    /// Returns what was decided about the articles.
    public Journal journal() {
        return journal;
    }

    /// Keeps an article, and returns when it is on disk.
    ///
    /// @param raw the bytes that it was read from
    /// @return the name of its record, 64 hex digits
    /// @throws UncheckedIOException if it cannot be written
    public String keep(ArchivedArticle archived, byte[] raw) {
        byte[] text = text(archived.article());
        ObjectNode json = ArticleJson.describe(archived.article());
        json.put("text", Sha256.of(text));
        json.put("raw", Sha256.of(raw));
        json.put("gazetteer", archived.gazetteer());
        archived.replaces().ifPresent(r -> json.put("replaces", r));
        byte[] record = ArticleJson.bytes(json);
        String name = Sha256.of(record);
        Path place = place(name);
        try {
            if (find(name).isEmpty()) {
                DurableFiles.writeDirectory(
                        root.resolve(INCOMING).resolve(name),
                        place,
                        Map.of(RECORD, record, TEXT, text, RAW, raw));
            }
            unmark(place);
        } catch (IOException e) {
            throw StoreFullException.or(place, "cannot archive " + archived.article().id(), e);
        }
        return name;
    }

    /// Returns the bytes of a text; what UTF-8 cannot carry is replaced one for one.
    private static byte[] text(Article article) {
        return Literals.storable(article.text().value()).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads an article back and checks it against its hashes.
    ///
    /// @throws ArchiveException if it is not there, removed, or not what was put there
    public ArchivedArticle article(String name) {
        Path place = place(name);
        if (Files.exists(place.resolve(TOMBSTONE))) {
            throw new ArchiveException(place, "the article was removed");
        }
        try {
            byte[] record = checked(place.resolve(RECORD), name);
            JsonNode json = ArticleJson.read(record);
            byte[] text = checked(place.resolve(TEXT), json.path("text").asText());
            checked(place.resolve(RAW), json.path("raw").asText());
            return new ArchivedArticle(
                    ArticleJson.article(json, new String(text, StandardCharsets.UTF_8)),
                    json.path("gazetteer").asText(),
                    ArticleJson.word(json, "replaces"));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new ArchiveException(place, "cannot be read: " + e, e);
        }
    }

    /// Returns the bytes that an article was read from.
    ///
    /// @throws ArchiveException if it is not there or not what was put there
    public byte[] raw(String name) {
        Path place = place(name);
        try {
            JsonNode json = ArticleJson.read(checked(place.resolve(RECORD), name));
            return checked(place.resolve(RAW), json.path("raw").asText());
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveException(place, "cannot be read: " + e, e);
        }
    }

    private static byte[] checked(Path file, String hash) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!Sha256.of(content).equals(hash)) {
            throw new ArchiveException(file, "is not what was archived");
        }
        return content;
    }

    /// Reads an article back; empty if it is not there, removed, or not what was put there.
    public Optional<ArchivedArticle> find(String name) {
        try {
            return Optional.of(article(name));
        } catch (ArchiveException e) {
            return Optional.empty();
        }
    }

    /// Marks a version of an article as removed, durably, before the database forgets it. A mark
    /// that is there already stays.
    public void entomb(String name, String id, Instant when) {
        Path place = place(name);
        if (Files.exists(place.resolve(TOMBSTONE))) {
            return;
        }
        ObjectNode json = ArticleJson.object();
        json.put("id", id);
        json.put("removed", when.toString());
        try {
            DurableFiles.makeDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot write: %s".formatted(place, e), e);
        }
        DurableFiles.write(place.resolve(TOMBSTONE), ArticleJson.bytes(json));
    }

    /// Takes the mark of removal off a version whose removal was never committed.
    public void exhume(String name) {
        try {
            unmark(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(place(name), e), e);
        }
    }

    private static void unmark(Path place) throws IOException {
        if (Files.deleteIfExists(place.resolve(TOMBSTONE))) {
            DurableFiles.syncDirectory(place);
        }
    }

    /// Tells whether any content of a version is there, removed or not.
    public boolean hasContent(String name) {
        return CONTENT.stream().anyMatch(file -> Files.exists(place(name).resolve(file)));
    }

    /// Deletes the content of a version that is marked as removed, after the database forgot it.
    public void bury(String name) {
        Path place = place(name);
        if (!Files.exists(place.resolve(TOMBSTONE))) {
            throw new IllegalStateException(place + " is not marked as removed");
        }
        try {
            for (String file : CONTENT) {
                Files.deleteIfExists(place.resolve(file));
            }
            DurableFiles.syncDirectory(place);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(place, e), e);
        }
    }

    /// Returns every version whose record and words can be read, in no order.
    ///
    /// @throws UncheckedIOException if the archive cannot be listed
    public Stream<ArchivedVersion> versions() {
        Path all = root.resolve("sha256");
        if (!Files.exists(all)) {
            return Stream.empty();
        }
        try (Stream<Path> places = Files.find(all, 2, (p, a) -> a.isDirectory())) {
            return places.flatMap(place -> version(place).stream()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(all, e), e);
        }
    }

    private static Optional<ArchivedVersion> version(Path place) {
        try {
            JsonNode json = ArticleJson.read(Files.readAllBytes(place.resolve(RECORD)));
            Optional<String> key = ArticleJson.word(json, "key");
            return Optional.of(
                    new ArchivedVersion(
                            String.valueOf(place.getFileName()),
                            json.path("id").asText(),
                            key.isPresent() ? key.get() : Files.readString(place.resolve(TEXT)),
                            ArticleJson.word(json, "url")));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // deleted, or damaged, which verify tells
        }
    }

    /// Deletes what was being written when its writer was killed.
    public void clean() {
        try {
            DurableFiles.delete(root.resolve(INCOMING));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(root, e), e);
        }
    }

    /// Returns the record that a version took the place of, whether or not its text is whole.
    public Optional<String> replaced(String name) {
        try {
            JsonNode json = ArticleJson.read(Files.readAllBytes(place(name).resolve(RECORD)));
            return ArticleJson.word(json, "replaces");
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a chain ends where it is torn
        }
    }

    private Path place(String name) {
        return root.resolve("sha256").resolve(name.substring(0, 2)).resolve(name);
    }
}
