package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsgraph.article.Reading;
import newsgraph.extract.Extractor;
import newsgraph.ingest.InOrder;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.GazetteerFiles;
import newsgraph.rdf.GazetteerReader;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads articles and writes what they tell, without a store.
@Command(
        name = "extract",
        description = {
            "Reads articles and writes what they tell, without a store.",
            "What cannot be used is named on stderr, the rest is read, and the exit code is 65."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Mixin private final OutputOption output = new OutputOption();

    @Mixin private final ThreadsOption threads = new ThreadsOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: from the ending of -o, else JSONL)")
    private @Nullable ExtractFormat format;

    private boolean anyRefused;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExtractFormat chosen =
                output.format(Optional.ofNullable(format), ExtractFormat::of, ExtractFormat.JSONL);
        Settings limits = settings.settings();
        Gazetteer gazetteer =
                GazetteerReader.of(GazetteerFiles.read(reading.gazetteers(), limits.nesting()));
        try (Stream<Reading> inputs = reading.read(console.in(), limits.reading());
                Output out = output.open(console)) {
            LazyAnnotator annotator =
                    new LazyAnnotator(() -> CoreNlpAnnotator.load(limits.language()));
            Extractor extractor = new Extractor(annotator, gazetteer);
            ArticleWriter writer =
                    ArticleWriter.of(
                            chosen, out.writer(), extractor, gazetteer, limits.literalBytes());
            ArticleReader reader = new ArticleReader(annotator, writer);
            InOrder.run(
                    inputs.map(annotator::prepare),
                    threads.count(),
                    limits.ingest().perArticle(),
                    reader::read,
                    ArticleReader::overtime,
                    result -> write(result, writer));
            writer.end();
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
        }
        return (anyRefused ? ExitCode.BAD_DATA : ExitCode.OK).code();
    }

    private void write(ArticleReader.Result result, ArticleWriter writer) {
        try {
            switch (result) {
                case ArticleReader.Result.Part part -> {
                    part.notes().forEach(n -> console.err().println(part.id() + ": " + n));
                    part.part().write();
                }
                case ArticleReader.Result.Refused refused -> {
                    anyRefused = true;
                    console.err().println(refused.reason().report());
                    writer.refuse(refused.reason());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
        }
    }
}
