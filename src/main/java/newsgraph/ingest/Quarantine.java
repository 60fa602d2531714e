package newsgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.DurableFiles;

/// Where refused articles wait until they are taken in: a directory each, with a readable report
/// and what was refused, either the input as it was (`input`) or, if it could be read but not
/// stored, the article (an archive of one).
public final class Quarantine {
    private static final String INPUT = "input";

    private final Path root;

    /// Directories that are being tried again, in order of their readings.
    private final Deque<Path> trying = new ArrayDeque<>();

    /// @param root its directory, made when the first article is refused
    public Quarantine(Path root) {
        this.root = root;
    }

    /// Sets a refused article apart, and forgets one that is stored now.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void note(Outcome outcome) {
        Optional<Path> tried = Optional.ofNullable(trying.poll());
        Path place = place(outcome);
        try {
            if (outcome instanceof Outcome.Kept) {
                DurableFiles.delete(place);
                if (tried.isPresent()) {
                    DurableFiles.delete(tried.get());
                }
            } else if (outcome instanceof Outcome.Refused refused && tried.isEmpty()) {
                keep(place, refused); // what was tried in vain stays as it is
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot write: %s".formatted(root, e), e);
        }
    }

    private Path place(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> place(kept.id());
            case Outcome.Refused refused -> place(refused.id().orElse(refused.place()));
        };
    }

    /// @param name id of an article; file and line of what has none
    private Path place(String name) {
        return root.resolve(Iris.sha256(name).substring(0, 16));
    }

    /// Deletes what waits here under an id.
    ///
    /// @return whether there was anything
    /// @throws UncheckedIOException if it cannot be deleted
    public boolean forget(String id) {
        Path place = place(id);
        boolean waits = Files.exists(place);
        try {
            DurableFiles.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(place, e), e);
        }
        return waits;
    }

    private static void keep(Path place, Outcome.Refused refused) throws IOException {
        Files.createDirectories(place);
        QuarantineReport report =
                switch (refused.source()) {
                    case Reading.Read read -> keep(place, refused, read);
                    case Reading.Refused unread -> keep(place, refused, unread);
                };
        DurableFiles.write(
                place.resolve(QuarantineReport.NAME),
                report.text().getBytes(StandardCharsets.UTF_8));
    }

    private static QuarantineReport keep(Path place, Outcome.Refused refused, Reading.Read read) {
        String record =
                new Archive(place)
                        .keep(
                                new ArchivedArticle(read.article(), "", Optional.empty()),
                                read.raw());
        return QuarantineReport.of(refused, Optional.empty(), Optional.of(record));
    }

    private static QuarantineReport keep(
            Path place, Outcome.Refused refused, Reading.Refused unread) {
        unread.rejected().ifPresent(r -> DurableFiles.write(place.resolve(INPUT), r.raw()));
        return QuarantineReport.of(refused, unread.rejected(), Optional.empty());
    }

    /// Reads again what waits here. Each outcome must then be [noted][#note(Outcome)] in its order.
    public Stream<Reading> retry(ReadOptions options) {
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        List<Path> waiting;
        try (Stream<Path> places = Files.list(root)) {
            waiting = places.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(root, e), e);
        }
        return waiting.stream()
                .flatMap(place -> read(place, options).peek(reading -> trying.add(place)));
    }

    private static Stream<Reading> read(Path place, ReadOptions options) {
        try {
            QuarantineReport report =
                    QuarantineReport.parse(Files.readString(place.resolve(QuarantineReport.NAME)));
            if (report.record().isPresent()) {
                Archive archive = new Archive(place);
                String record = report.record().get();
                return Stream.of(
                        new Reading.Read(archive.article(record).article(), archive.raw(record)));
            }
            if (!Files.exists(place.resolve(INPUT))) {
                return Stream.empty(); // nothing to try: too large, or no file at all
            }
            Reading.Rejected rejected =
                    new Reading.Rejected(
                            Files.readAllBytes(place.resolve(INPUT)),
                            report.argument(),
                            report.inside());
            return Articles.readAgain(rejected, report.id().orElse(report.place()), options);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(place, e), e);
        }
    }
}
