package newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command writes its data.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class OutputOption {
    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "write to a file (default: stdout); its ending tells the format")
    private @Nullable Path file;

    /// Writes to a stream that whoever calls it closes.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Returns the ending of the file's name, in lower case; empty without a file or ending.
    Optional<String> ending() {
        return Optional.ofNullable(file)
                .filter(f -> !f.equals(Output.STDOUT))
                .map(f -> String.valueOf(f.getFileName()))
                .filter(name -> name.contains("."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Returns what to throw where the ending tells no format.
    CommandFailure noFormat() {
        return new CommandFailure(
                ExitCode.USAGE,
                file + ": its ending tells no format for this; give one with --format");
    }

    /// Returns the format that is asked for.
    ///
    /// @param option what --format says; empty if it is not given
    /// @param byEnding tells the format from a file's name
    /// @param usual for stdout
    /// @throws CommandFailure if nothing tells the format
    <T> T format(Optional<T> option, Function<Path, Optional<T>> byEnding, T usual) {
        if (option.isPresent() || file == null || file.equals(Output.STDOUT)) {
            return option.orElse(usual);
        }
        return byEnding.apply(file).orElseThrow(this::noFormat);
    }

    Output open(Console console) {
        return Output.open(console, Optional.ofNullable(file));
    }

    /// @throws CommandFailure if that fails; a file that was there is as before
    void write(Console console, Content content) {
        try (Output output = open(console)) {
            content.writeTo(output.stream());
            output.finish();
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(String.valueOf(file), e);
        }
    }
}
