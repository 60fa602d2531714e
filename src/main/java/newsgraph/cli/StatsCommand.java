package newsgraph.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import newsgraph.event.Status;
import newsgraph.ingest.Contents;
import newsgraph.ingest.Shelf;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import newsgraph.store.StoreStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Tells how much is in a store and what it takes of the disk.
@Command(
        name = "stats",
        description =
                "Tells how much is in a store and what it takes of the disk, a name and a number a"
                        + " line.")
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoreDirectory directory = new StoreDirectory(store.location());
        Contents contents;
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            contents = Contents.of(new Shelf(graphs, new Archive(directory.archive())));
        }
        StoreStatistics disk = StoreStatistics.of(store.location());
        line("articles", contents.articles());
        line("graphs", contents.graphs());
        line("quads", contents.quads());
        Arrays.stream(Status.values())
                .forEach(s ->
                        line(
                                "encounters " + s.name().toLowerCase(Locale.ROOT),
                                contents.findings().encounters().getOrDefault(s, 0)));
        line("statements", contents.findings().statements());
        line("agreements", contents.findings().agreements());
        line("quarantined", disk.quarantined());
        line("database bytes", disk.database());
        line("bytes when compacted", disk.compacted());
        line("archive bytes", disk.archive());
        line("format", disk.format());
        console.out().printf("%-24s%s%n", "base", disk.base());
        return ExitCode.OK.code();
    }

    private void line(String name, long number) {
        console.out().printf("%-24s%d%n", name, number);
    }
}
