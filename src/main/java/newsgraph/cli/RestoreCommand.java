package newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.store.BackupManifest;
import newsgraph.store.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a store of a backup.
@Command(
        name = "restore",
        description =
                "Makes a store of a backup in a new directory (--loc); a backup that is not whole"
                        + " is refused, and nothing is written over.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final SpaceOption space = new SpaceOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Parameters(paramLabel = "FILE", description = "what newsgraph backup wrote")
    private Path file = Path.of("newsgraph.zip");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings limits = settings.settings();
        BackupManifest manifest =
                Restoration.of(file, store.location(), space.free(limits), limits.unpacking());
        console.out()
                .printf(
                        "%s: %d graphs, %d quads, as backed up at %s%n",
                        store.location(), manifest.graphs(), manifest.quads(), manifest.made());
        return ExitCode.OK.code();
    }
}
