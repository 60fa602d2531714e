package newsgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newsgraph.ingest.Purge;
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
        Set<String> folders = new LinkedHashSet<>();
        try (GraphStore graphs = GraphStore.open(place, free)) {
            Shelf shelf = new Shelf(graphs, new Archive(new StoreDirectory(place).archive()));
            Removal removal =
                    new Removal(
                            shelf, GazetteerFiles.read(List.of()).graph(), InstantSource.system());
            if (purge) {
                folders.addAll(purge(shelf, removal));
            } else {
                articles.stream()
                        .map(word -> one(word, removal.named(word)))
                        .distinct()
                        .toList()
                        .forEach(article -> remove(removal, article));
            }
        }
        if (purge) {
            Compaction.of(place, free); // the database still held the quoted words
            new BackupLog(new StoreDirectory(place))
                    .holding(folders)
                    .forEach(file ->
                            console.err().println("a backup still holds the text: " + file));
        }
        return ExitCode.OK.code();
    }

    private List<String> remove(Removal removal, Node article) {
        List<String> records = removal.remove(article, purge);
        console.out().println("removed " + article.getURI());
        return records;
    }

    /// Deletes the texts of all that were named, wherever they are.
    ///
    /// @return what they were called in the archive and in quarantine
    private Set<String> purge(Shelf shelf, Removal removal) {
        Quarantine quarantine = new Quarantine(new StoreDirectory(store.location()).quarantine());
        Purge texts = new Purge(shelf, InstantSource.system());
        Map<Node, String> named = new LinkedHashMap<>();
        for (String word : articles) {
            Set<Node> fitting = new HashSet<>(texts.named(word));
            fitting.addAll(quarantine.named(word, shelf.store().iris()));
            named.put(one(word, fitting), word);
        }
        Set<String> folders = new LinkedHashSet<>();
        named.forEach((article, word) -> {
            boolean stored = removal.named(article.getURI()).size() == 1;
            List<String> records = stored ? remove(removal, article) : texts.of(article);
            if (!stored && !records.isEmpty()) {
                console.out().println("purged " + word);
            }
            if (quarantine.forget(article)) {
                console.out().println("purged from quarantine " + word);
            }
            folders.addAll(records);
            folders.add(Quarantine.folder(article));
        });
        return folders;
    }

    private Node one(String word, Collection<Node> named) {
        if (named.size() == 1) {
            return named.iterator().next();
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
