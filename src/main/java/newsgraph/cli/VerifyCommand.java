package newsgraph.cli;

import java.util.concurrent.Callable;
import newsgraph.ingest.Shelf;
import newsgraph.ingest.Verification;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Compares a store with what was once committed.
@Command(
        name = "verify",
        description =
                "Compares a store with what was committed: every graph and archived text with its"
                        + " hash, every quotation with the text. Exit code 65 if something differs.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoreDirectory directory = new StoreDirectory(store.location());
        Verification verification;
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            verification = Verification.of(new Shelf(graphs, new Archive(directory.archive())));
        }
        verification.problems().forEach(console.out()::println);
        console.out()
                .printf(
                        "%d articles, %d graphs, %d quads, %d quotations compared: %s%n",
                        verification.articles(),
                        verification.graphs(),
                        verification.quads(),
                        verification.quotes(),
                        verification.problems().isEmpty()
                                ? "all as stored"
                                : verification.problems().size() + " problem(s)");
        return (verification.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_DATA).code();
    }
}
