package newsgraph.cli;

import newsgraph.store.FreeSpace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How much room a command that writes must leave on the disk.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class SpaceOption {
    private static final String NAME = "--min-free-mb";

    @Option(
            names = NAME,
            paramLabel = "N",
            description =
                    "how much of the disk must be free before each commit (default: 256, or min-free-mb)")
    private @Nullable String megabytes;

    /// @throws CommandFailure if it is no number of megabytes
    FreeSpace free(Settings settings) {
        return megabytes == null
                ? settings.free()
                : new FreeSpace(Setting.MIN_FREE_MB.parse(megabytes, NAME).longValueExact() << 20);
    }
}
