package newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which store a command works on.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class StoreOption {
    @Option(
            names = "--loc",
            paramLabel = "DIR",
            description = "the store (default: ./newsgraph-data)")
    private Path location = Path.of("newsgraph-data");

    Path location() {
        return location;
    }
}
