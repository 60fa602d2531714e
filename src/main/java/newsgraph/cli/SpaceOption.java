package newsgraph.cli;

import newsgraph.store.FreeSpace;
import picocli.CommandLine.Option;

/// How much room a command that writes must leave on the disk.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class SpaceOption {
    @Option(
            names = "--min-free-mb",
            paramLabel = "N",
            description = "how much of the disk must be free before each commit (default: 256)")
    private long megabytes = FreeSpace.DEFAULT.floor() >> 20;

    FreeSpace free() {
        return new FreeSpace(megabytes << 20);
    }
}
