package newsgraph.cli;

import picocli.CommandLine.Option;

/// How many articles a command reads at once; the result is the same for any number.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many articles to read at once (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// @throws CommandFailure if it is less than one
    int count() {
        if (threads < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--threads %d: expected 1 or more".formatted(threads));
        }
        return threads;
    }
}
