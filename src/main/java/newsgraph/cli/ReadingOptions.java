package newsgraph.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which articles to read and how: the same options for every command that reads articles.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ReadingOptions {
    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description =
                    "articles as plain text, HTML, JSON or JSON lines; a directory; - is stdin")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "day of publication where the input does not say, as 2025-02-23")
    private @Nullable LocalDate published;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "names the articles that have no URL (default: the input's name)")
    private @Nullable String collection;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "a Turtle file of people, offices and places of your own, beside the bundled"
                            + " ones")
    private List<Path> gazetteers = new ArrayList<>();

    /// @throws CommandFailure if no input is named
    Stream<Reading> read(InputStream stdin, ReadOptions.Limits limits) {
        if (inputs.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "no articles named; give files, directories or - for standard input");
        }
        return Articles.read(inputs, stdin, options(limits));
    }

    ReadOptions options(ReadOptions.Limits limits) {
        return new ReadOptions(
                Optional.ofNullable(published), Optional.ofNullable(collection), limits);
    }

    List<String> inputs() {
        return List.copyOf(inputs);
    }

    List<Path> gazetteers() {
        return List.copyOf(gazetteers);
    }
}
