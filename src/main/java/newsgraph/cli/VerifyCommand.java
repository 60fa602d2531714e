package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import newsgraph.ingest.Shelf;
import newsgraph.ingest.Verification;
import newsgraph.store.Archive;
import newsgraph.store.DeepCheck;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDamagedException;
import newsgraph.store.StoreDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Compares a store with what was once committed.
@Command(
        name = "verify",
        description =
                "Compares a store with what was committed: every graph and archived text with its"
                        + " hash, every quotation with the text, the index of words with the graphs."
                        + " Exit code 65 if something differs.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Option(
            names = "--deep",
            description =
                    "read every record of every index and decode every node, which finds single"
                            + " flipped bits")
    private boolean deep;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoreDirectory directory = new StoreDirectory(store.location());
        List<String> broken = new ArrayList<>();
        Optional<Verification> verification = Optional.empty();
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            WordsNotice.mend(graphs, console);
            if (deep) {
                DeepCheck check = DeepCheck.of(graphs);
                broken.addAll(check.problems());
                console.err()
                        .printf(
                                "%d records of indexes and %d nodes read%n",
                                check.records(), check.nodes());
            }
            verification =
                    Optional.of(
                            Verification.of(new Shelf(graphs, new Archive(directory.archive()))));
        } catch (StoreDamagedException e) {
            broken.add(e.getMessage());
        }
        List<String> lost = verification.map(Verification::lost).orElse(List.of());
        verification.ifPresent(v -> broken.addAll(v.broken()));
        lost.forEach(console.out()::println);
        broken.forEach(console.out()::println);
        int problems = lost.size() + broken.size();
        console.out().println(summary(verification, problems));
        if (!broken.isEmpty()) {
            console.err()
                    .printf(
                            "newsgraph: %smake the database anew from the archive with: newsgraph"
                                    + " rebuild --loc %s%n",
                            lost.isEmpty() ? "" : "ingest again what the archive lost, then ",
                            store.location());
        }
        return (problems == 0 ? ExitCode.OK : ExitCode.BAD_DATA).code();
    }

    private static String summary(Optional<Verification> verification, int problems) {
        String compared =
                verification
                        .map(v ->
                                "%d articles, %d graphs, %d quads, %d quotations compared"
                                        .formatted(v.articles(), v.graphs(), v.quads(), v.quotes()))
                        .orElse("not all could be read");
        return compared + ": " + (problems == 0 ? "all as stored" : problems + " problem(s)");
    }
}
