package newsgraph.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads articles from files, directories and standard input.
///
/// Plain text, HTML, JSON and JSON lines are told apart by a file's ending, else by its beginning.
public final class Articles {
    private Articles() {}

    /// Returns what the inputs hold, in their order; a directory's files are sorted by path. An
    /// article that comes twice with the same text is read once; with another text the second one
    /// is refused.
    ///
    /// @param arguments files, directories (read with all below them), or `-` for `stdin`
    /// @return a stream to be closed; it reads as it goes, one article at a time
    /// @throws NoSuchInputException at once, if an argument names nothing
    /// @throws java.io.UncheckedIOException also from the stream, if a file cannot be read
    public static Stream<Reading> read(
            List<String> arguments, InputStream stdin, ReadOptions options) {
        Seen seen = new Seen();
        List<Supplier<Stream<Reading>>> inputs = new ArrayList<>();
        for (String argument : arguments) {
            List<Source> sources = Source.of(argument);
            if (sources.isEmpty()) {
                inputs.add(() -> Stream.of(nothingIn(argument)));
            }
            for (Source source : sources) {
                inputs.add(() -> new SourceReader(source, options, seen).read(stdin));
            }
        }
        OneByOne<Reading> readings = new OneByOne<>(inputs);
        return StreamSupport.stream(readings, false).onClose(readings::close);
    }

    /// Reads again what was refused, with what is known or mended now.
    ///
    /// @param name of the file that it came of, which is its id where the input gives none
    public static Stream<Reading> readAgain(
            Reading.Rejected rejected, String name, ReadOptions options) {
        Source source = new Source(name, Optional.empty(), rejected.argument(), rejected.inside());
        ReadOptions named =
                options.collection().isPresent()
                        ? options
                        : rejected.collection().map(options::inCollection).orElse(options);
        return new SourceReader(source, named, new Seen())
                .read(new ByteArrayInputStream(rejected.raw()));
    }

    private static Reading nothingIn(String directory) {
        return new Reading.Refused(
                Optional.empty(),
                directory,
                OptionalInt.empty(),
                "no article in this directory; expected files that end in .txt, .html, .json or"
                        + " .jsonl");
    }
}
