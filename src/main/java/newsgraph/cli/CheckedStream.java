package newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// Ends the command where writing fails, at once and with a message. (A `PrintStream` would go on
/// in silence.)
///
/// @see Output
final class CheckedStream extends OutputStream {
    private final String name;
    private final OutputStream out;

    /// @param name what is written to, for the message
    CheckedStream(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    static CommandFailure cannotWrite(String name, IOException e) {
        return new CommandFailure(
                ExitCode.IO,
                "%s: cannot write: %s; choose another -o".formatted(name, Reasons.of(e)));
    }

    /// Returns what to throw where a `PrintStream` noted a failure, which does not say why.
    static CommandFailure lost(String name) {
        return new CommandFailure(
                ExitCode.IO, name + ": cannot write: its reader is gone, or the disk is full");
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
        check();
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
        check();
    }

    private void check() {
        if (out instanceof PrintStream print && print.checkError()) {
            throw lost(name);
        }
    }
}
