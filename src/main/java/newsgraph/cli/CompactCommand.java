package newsgraph.cli;

import java.util.concurrent.Callable;
import newsgraph.store.Compaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Gives the space back that commits left unused.
@Command(
        name = "compact",
        description = {
            "Copies the database into a new one without the space that commits left unused, checks it,"
                    + " and puts it in the place of the old one.",
            "An ingest does so by itself when the database has outgrown it; see: newsgraph config"
        })
final class CompactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final SpaceOption space = new SpaceOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Compaction compaction = Compaction.of(store.location(), space.free(settings.settings()));
        console.out()
                .printf(
                        "compacted %s: %,d bytes of files before, %,d now%n",
                        store.location(), compaction.databaseBytes(), compaction.compactedBytes());
        return ExitCode.OK.code();
    }
}
