package newsgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import newsgraph.store.DurableFiles;

/// Where the data of one command go, in UTF-8. A file is written under a temporary name beside it
/// and renamed when it is whole, so that whoever reads it never sees half of it.
final class Output implements AutoCloseable {
    /// What stands for stdout where a file is asked for.
    static final Path STDOUT = Path.of("-");

    /// What messages call it.
    static final String STDOUT_NAME = "standard output";

    /// A file on its way.
    private record Pending(Path temporary, Path file, FileChannel channel) {}

    private final String name;
    private final OutputStream out;
    private final Optional<Pending> pending;
    private final OutputStream checked;
    private final Writer writer;

    private Output(String name, OutputStream out, Optional<Pending> pending) {
        this.name = name;
        this.out = out;
        this.pending = pending;
        this.checked = new CheckedStream(name, out);
        this.writer = new BufferedWriter(new OutputStreamWriter(checked, StandardCharsets.UTF_8));
    }

    /// Opens a file, or stdout where none is given or it is `-`.
    ///
    /// @throws CommandFailure if the file cannot be written
    static Output open(Console console, Optional<Path> file) {
        return file.filter(f -> !f.equals(STDOUT))
                .map(Output::open)
                .orElseGet(() -> new Output(STDOUT_NAME, console.out(), Optional.empty()));
    }

    private static Output open(Path given) {
        String name = given.toString();
        try {
            Path target = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // a device or a pipe
                return new Output(name, Files.newOutputStream(target), Optional.empty());
            }
            Path temporary = DurableFiles.unfinished(target);
            temporary.toFile().deleteOnExit(); // where Ctrl-C ends the program before close does
            FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
            return new Output(
                    name,
                    Channels.newOutputStream(channel),
                    Optional.of(new Pending(temporary, target, channel)));
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(name, e);
        }
    }

    /// Returns what to write to; it throws a [CommandFailure] where that fails.
    Writer writer() {
        return writer;
    }

    /// Returns what to write bytes to, in place of the writer; it throws as that does.
    OutputStream stream() {
        return checked;
    }

    /// Sees that all that was written is where it belongs.
    ///
    /// @throws CommandFailure if it cannot be
    void finish() {
        try {
            writer.flush();
            if (pending.isPresent()) {
                Pending file = pending.get();
                file.channel.force(true);
                Files.move(
                        file.temporary,
                        file.file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                DurableFiles.syncDirectory(DurableFiles.parent(file.file));
            }
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(name, e);
        }
    }

    /// Lets go; what was not finished leaves no trace, and an older file is as before.
    @Override
    public void close() {
        try {
            if (pending.isPresent()) {
                out.close();
                Files.deleteIfExists(pending.get().temporary);
            }
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(name, e);
        }
    }
}
