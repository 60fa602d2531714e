package newsgraph.cli;

/// Ends a command with a message for its user and an exit code.
final class CommandFailure extends RuntimeException {
    private final ExitCode exitCode;

    /// @param message what, where, and the next step
    CommandFailure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
