package newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newsgraph.export.Account;
import newsgraph.export.StoredEvents;
import newsgraph.ingest.Shelf;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Tells how an event came to be known.
@Command(
        name = "explain",
        description =
                "Tells how an event came to be known: the sentence, the words that fired and by which"
                        + " rule, how its day was counted, who is who by the gazetteer.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "EVENT",
            description = "its IRI, or the IRI's fragment where only one article has it")
    private String name = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoreDirectory directory = new StoreDirectory(store.location());
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Node event = one(StoredEvents.named(graphs, name));
            Node article = StoredEvents.article(event);
            Shelf shelf = new Shelf(graphs, new Archive(directory.archive()));
            console.out()
                    .print(
                            Account.of(
                                    event,
                                    shelf.copy(article),
                                    article,
                                    shelf.copy(graphs.iris().graph("actors")),
                                    shelf.text(article)));
        }
        return ExitCode.OK.code();
    }

    private Node one(List<Node> events) {
        if (events.size() == 1) {
            return events.getFirst();
        }
        throw new CommandFailure(
                ExitCode.BAD_DATA,
                events.isEmpty()
                        ? "%s: no event of that name in %s; `newsgraph export --format csv` lists the encounters there"
                                .formatted(name, store.location())
                        : "%s: %d events have that name; name one by its IRI: %s"
                                .formatted(
                                        name,
                                        events.size(),
                                        events.stream()
                                                .map(Node::getURI)
                                                .collect(Collectors.joining(", "))));
    }
}
