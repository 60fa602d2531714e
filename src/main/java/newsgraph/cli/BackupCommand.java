package newsgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import newsgraph.store.Backup;
import newsgraph.store.BackupManifest;
import newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes all of a store into one file.
@Command(
        name = "backup",
        description =
                "Writes a store with its archive into one ZIP file, with the hash of everything in"
                        + " it.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the backup, NAME.zip; one of that name is replaced")
    private Path file = Path.of("newsgraph.zip");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            BackupManifest manifest =
                    new Backup(store.location(), graphs)
                            .write(
                                    file,
                                    InstantSource.system()
                                            .instant()
                                            .truncatedTo(ChronoUnit.SECONDS));
            console.out()
                    .printf(
                            "%s: %d graphs, %d quads, %d files%n",
                            file, manifest.graphs(), manifest.quads(), manifest.hashes().size());
        }
        return ExitCode.OK.code();
    }
}
