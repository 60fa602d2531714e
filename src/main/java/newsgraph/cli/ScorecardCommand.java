package newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.export.ExtractionJson;
import newsgraph.extract.Extractor;
import newsgraph.measure.GoldFiles;
import newsgraph.measure.Scorecard;
import newsgraph.measure.ScorecardPage;
import newsgraph.rdf.GazetteerReader;
import newsgraph.rdf.Iris;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares what is extracted with gold. A builder's command, so the help page leaves it out.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
@Command(
        name = "scorecard",
        hidden = true,
        description = "Reads gold articles and compares what is extracted with their answers.")
final class ScorecardCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "GOLD",
            arity = "0..*",
            description = "gold forms, JSON lines, folders of forms (default: ${DEFAULT-VALUE})",
            defaultValue = "gold")
    private List<Path> gold = List.of();

    @Option(
            names = "--print-gold",
            description = "print the gold as JSON lines, with offsets, and stop")
    private boolean printGold;

    @Option(
            names = "--extraction",
            paramLabel = "FILE",
            description = "score these lines of `extract --format jsonl` instead of reading")
    private @Nullable Path extraction;

    @Option(
            names = "--beside",
            paramLabel = "NAME=FILE",
            description = "show what another program extracted from the same gold")
    private Map<String, Path> beside = new LinkedHashMap<>();

    @Option(names = "-o", paramLabel = "FILE", description = "write the page to a file")
    private @Nullable Path output;

    ScorecardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> lines = GoldFiles.lines(gold);
        if (printGold) {
            lines.forEach(console.out()::println);
            return ExitCode.OK.code();
        }
        List<String> told = extraction == null ? extract(lines) : GoldFiles.extraction(extraction);
        Map<String, Scorecard> others = new LinkedHashMap<>();
        beside.forEach(
                (name, file) -> others.put(name, Scorecard.of(lines, GoldFiles.extraction(file))));
        print(ScorecardPage.of(Scorecard.of(lines, told), others));
        return ExitCode.OK.code();
    }

    private static List<String> extract(List<String> gold) {
        byte[] articles = String.join("\n", gold).getBytes(StandardCharsets.UTF_8);
        ReadOptions options =
                new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.Limits.DEFAULT);
        Extractor extractor =
                new Extractor(CoreNlpAnnotator.load(), GazetteerReader.load(List.of()));
        try (Stream<Reading> readings =
                Articles.read(List.of("-"), new ByteArrayInputStream(articles), options)) {
            return readings.map(reading -> line(reading, extractor)).toList();
        }
    }

    private static String line(Reading reading, Extractor extractor) {
        return switch (reading) {
            case Reading.Read read ->
                    ExtractionJson.line(
                            extractor.extract(read.article()),
                            Iris.DEFAULT.article(read.article()).getURI(),
                            Iris.DEFAULT.base());
            case Reading.Refused refused ->
                    throw new CommandFailure(ExitCode.BAD_DATA, refused.report());
        };
    }

    private void print(String page) {
        try (Output out = Output.open(console, Optional.ofNullable(output))) {
            out.writer().write(page);
            out.finish();
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(String.valueOf(output), e);
        }
    }
}
