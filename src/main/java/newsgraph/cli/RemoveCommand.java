package newsgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newsgraph.ingest.Quarantine;
import newsgraph.ingest.Removal;
import newsgraph.ingest.Shelf;
import newsgraph.rdf.GazetteerFiles;
import newsgraph.store.Archive;
import newsgraph.store.BackupLog;
import newsgraph.store.Compaction;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.NoSuchStoreException;
import newsgraph.store.StoreDirectory;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes articles out of a store for good.
@Command(
        name = "remove",
        description =
                "Takes an article out of a store, with all that it alone supports. The archive"
                        + " keeps its text, marked as removed, unless --purge is given.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class RemoveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "an article's id, URL, collection/id or IRI")
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--purge",
            description =
                    "delete the archived text too, and tell which backups still hold it; works on"
                            + " an article removed before as well")
    private boolean purge;

    @Mixin private final SpaceOption space = new SpaceOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    RemoveCommand(Console console) {
        this.console = console;
    }

    /// Takes out all that were named, or none if a name fits no article or several.
    ///
    /// @throws NoSuchStoreException rather than make a store to take something out of
    @Override
    public Integer call() {
        FreeSpace free = space.free(settings.settings());
        Path place = store.location();
        GraphStore.openReadOnly(place).close();
        List<String> records = new ArrayList<>();
        try (GraphStore graphs = GraphStore.open(place, free)) {
            Removal removal =
                    new Removal(
                            new Shelf(graphs, new Archive(new StoreDirectory(place).archive())),
                            GazetteerFiles.read(List.of()).graph(),
                            InstantSource.system());
            List<String> stored = new ArrayList<>(articles);
            Set<String> ids = new TreeSet<>();
            if (purge) {
                articles.forEach(word -> ids.addAll(removal.ids(word)));
                stored.removeIf(
                        word -> removal.named(word).isEmpty() && purged(removal, word, records));
            }
            List<Node> named = stored.stream().map(word -> one(removal, word)).distinct().toList();
            for (Node article : named) {
                records.addAll(removal.remove(article, purge));
                console.out().println("removed " + article.getURI());
            }
            Quarantine quarantine = new Quarantine(new StoreDirectory(place).quarantine());
            ids.stream()
                    .filter(quarantine::forget)
                    .forEach(id -> console.out().println("purged from quarantine " + id));
        }
        if (purge) {
            Compaction.of(place, free); // the database still held the quoted words
            tellOfBackups(new BackupLog(new StoreDirectory(place)), records);
        }
        return ExitCode.OK.code();
    }

    private boolean purged(Removal removal, String word, List<String> records) {
        List<String> found = removal.purgeRemoved(word);
        if (!found.isEmpty()) {
            console.out().println("purged " + word);
        }
        return records.addAll(found);
    }

    private void tellOfBackups(BackupLog log, List<String> records) {
        records.stream()
                .flatMap(record -> log.holding(record).stream())
                .distinct()
                .forEach(file -> console.err().println("a backup still holds the text: " + file));
    }

    private Node one(Removal removal, String word) {
        List<Node> named = removal.named(word);
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw new CommandFailure(
                ExitCode.BAD_DATA,
                named.isEmpty()
                        ? "%s: no article of that id, URL or IRI in %s; nothing was removed"
                                .formatted(word, store.location())
                        : "%s: %d articles have that id; nothing was removed; name one by its IRI: %s"
                                .formatted(
                                        word,
                                        named.size(),
                                        named.stream()
                                                .map(Node::getURI)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
    }
}
