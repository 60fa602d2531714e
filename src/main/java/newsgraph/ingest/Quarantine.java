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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchiveException;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.DurableFiles;
import org.apache.jena.graph.Node;

/// Where refused articles wait until they are taken in: a directory each, with a readable report
/// and what was refused, either the input as it was (`input`) or, if it could be read but not
/// stored, the article (an archive of one). It is named like the article's IRI, as far as that is
/// known of an input.
public final class Quarantine {
    private static final String INPUT = "input";
    private static final int DIGITS = 16;

    private final Path root;

    /// What is being tried again, in order of the readings.
    private final Deque<Trial> trials = new ArrayDeque<>();

    /// Whether a reading of the input that is being tried was in vain.
    private boolean inVain;

    /// One reading of what waits.
    ///
    /// @param last whether no other reading comes of it
    private record Trial(Path place, boolean last) {}

    /// @param root its directory, made when the first article is refused
    public Quarantine(Path root) {
        this.root = root;
    }

    /// Sets a refused article apart, and forgets one of which a version was stored now. What is
    /// tried again stays as it is until every article of it is stored.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void note(Outcome outcome) {
        Optional<Trial> trial = Optional.ofNullable(trials.poll());
        try {
            if (trial.isPresent()) {
                note(trial.get(), outcome);
                return;
            }
            switch (outcome) {
                case Outcome.Kept kept -> {
                    if (kept.kind() != Outcome.Kind.UNCHANGED) { // else another version may wait
                        DurableFiles.delete(place(kept.article()));
                    }
                }
                case Outcome.Refused refused -> keep(place(refused), refused);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot write: %s".formatted(root, e), e);
        }
    }

    private void note(Trial trial, Outcome outcome) throws IOException {
        inVain |= outcome instanceof Outcome.Refused;
        if (trial.last()) {
            if (!inVain) {
                DurableFiles.delete(trial.place());
            }
            inVain = false;
        }
    }

    private Path place(Outcome.Refused refused) {
        Optional<String> key =
                switch (refused.source()) {
                    case Reading.Read read -> Optional.of(read.article().key());
                    case Reading.Refused unread -> unread.key();
                };
        return root.resolve(name(key.orElse(refused.place())));
    }

    private static String name(String key) {
        return Iris.sha256(key).substring(0, DIGITS);
    }

    private Path place(Node article) {
        return root.resolve(folder(article));
    }

    /// Returns the name of the directory where an article waits, if it does.
    public static String folder(Node article) {
        String iri = article.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /// Returns the articles that wait here under a name.
    ///
    /// @param word an id, or the place of what has none
    public Set<Node> named(String word, Iris iris) {
        return waiting().stream()
                .filter(place -> {
                    QuarantineReport report = report(place);
                    return report.id().orElse(report.place()).equals(word)
                            || article(place, iris).getURI().equals(word);
                })
                .map(place -> article(place, iris))
                .collect(Collectors.toSet());
    }

    private static Node article(Path place, Iris iris) {
        return Iris.named(iris.base() + "article/" + place.getFileName());
    }

    /// Deletes what waits here of an article.
    ///
    /// @return whether there was anything
    /// @throws UncheckedIOException if it cannot be deleted
    public boolean forget(Node article) {
        Path place = place(article);
        boolean waits = Files.exists(place);
        try {
            DurableFiles.delete(place);
            if (waits) {
                DurableFiles.syncDirectory(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(place, e), e);
        }
        return waits;
    }

    /// Writes the report last: what has none was never told of.
    private static void keep(Path place, Outcome.Refused refused) throws IOException {
        DurableFiles.makeDirectories(place);
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
        return waiting().stream()
                .flatMap(place -> {
                    List<Reading> readings = read(place, options).toList();
                    for (int i = 0; i < readings.size(); i++) {
                        trials.add(new Trial(place, i + 1 == readings.size()));
                    }
                    return readings.stream();
                });
    }

    private List<Path> waiting() {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(root)) {
            return places.filter(p -> Files.exists(p.resolve(QuarantineReport.NAME)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(root, e), e);
        }
    }

    private static QuarantineReport report(Path place) {
        try {
            return QuarantineReport.parse(Files.readString(place.resolve(QuarantineReport.NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(place, e), e);
        }
    }

    private static Stream<Reading> read(Path place, ReadOptions options) {
        QuarantineReport report = report(place);
        try {
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
                            report.inside(),
                            report.collection());
            return Articles.readAgain(rejected, report.id().orElse(report.place()), options);
        } catch (ArchiveException damaged) {
            return Stream.of(
                    new Reading.Refused(
                            report.id(),
                            report.place(),
                            OptionalInt.empty(),
                            "what waits in quarantine is damaged (%s); ingest the article again"
                                    .formatted(damaged.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(place, e), e);
        }
    }
}
