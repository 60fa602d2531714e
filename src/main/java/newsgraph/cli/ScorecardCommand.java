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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.event.Extraction;
import newsgraph.export.ExtractionJson;
import newsgraph.extract.Extractor;
import newsgraph.extract.encounter.TimeChoice;
import newsgraph.extract.retold.TellingPair;
import newsgraph.measure.GoldFiles;
import newsgraph.measure.RuleFile;
import newsgraph.measure.RuleMeasure;
import newsgraph.measure.Scorecard;
import newsgraph.measure.ScorecardPage;
import newsgraph.measure.TellingFit;
import newsgraph.measure.TimeFit;
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

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "write how often each rule was right; the page only if -o is given too")
    private @Nullable Path rules;

    @Option(
            names = "--same-encounter",
            paramLabel = "FILE",
            description = "learn when two tellings are one, write the weights, and stop")
    private @Nullable Path same;

    @Option(
            names = "--likely-time",
            paramLabel = "FILE",
            description = "learn which time of an article is likely, write the weights, and stop")
    private @Nullable Path likely;

    @Option(names = "-o", paramLabel = "FILE", description = "write the page to a file")
    private @Nullable Path output;

    ScorecardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rules != null && extraction != null) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--rules: the machine format names no rules; leave --extraction out");
        }
        if ((same != null || likely != null) && extraction != null) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--same-encounter, --likely-time: the machine format has nothing to learn"
                            + " from; leave --extraction out");
        }
        List<String> lines = GoldFiles.lines(gold);
        if (printGold) {
            lines.forEach(console.out()::println);
            return ExitCode.OK.code();
        }
        if (extraction != null) {
            return scored(lines, GoldFiles.extraction(extraction));
        }
        if (same != null || likely != null) {
            if (same != null) {
                write(sameEncounter(lines), same);
            }
            if (likely != null) {
                write(likelyTime(lines), likely);
            }
            return ExitCode.OK.code();
        }
        List<Extraction> told = read(lines, Extractor::extract);
        if (rules != null) {
            write(RuleFile.of(RuleMeasure.of(lines, told), lines.size()), rules);
        }
        return rules != null && output == null
                ? ExitCode.OK.code()
                : scored(lines, told.stream().map(ScorecardCommand::line).toList());
    }

    private int scored(List<String> lines, List<String> told) {
        Map<String, Scorecard> others = new LinkedHashMap<>();
        beside.forEach(
                (name, file) -> others.put(name, Scorecard.of(lines, GoldFiles.extraction(file))));
        write(ScorecardPage.of(Scorecard.of(lines, told), others), output);
        return ExitCode.OK.code();
    }

    private static String likelyTime(List<String> gold) {
        List<List<TimeChoice>> choices = read(gold, Extractor::timeChoices);
        TimeFit fit = new TimeFit();
        for (int i = 0; i < gold.size(); i++) {
            fit.add(gold.get(i), choices.get(i));
        }
        return fit.file(gold.size());
    }

    private static String sameEncounter(List<String> gold) {
        List<List<TellingPair>> pairs = read(gold, Extractor::pairs);
        TellingFit fit = new TellingFit();
        for (int i = 0; i < gold.size(); i++) {
            fit.add(gold.get(i), pairs.get(i));
        }
        return fit.file(gold.size());
    }

    private static <T> List<T> read(List<String> gold, BiFunction<Extractor, Article, T> work) {
        byte[] articles = String.join("\n", gold).getBytes(StandardCharsets.UTF_8);
        ReadOptions options =
                new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.Limits.DEFAULT);
        Extractor extractor =
                new Extractor(CoreNlpAnnotator.load(), GazetteerReader.load(List.of()));
        try (Stream<Reading> readings =
                Articles.read(List.of("-"), new ByteArrayInputStream(articles), options)) {
            return readings.map(reading -> work.apply(extractor, article(reading))).toList();
        }
    }

    private static Article article(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.article();
            case Reading.Refused refused ->
                    throw new CommandFailure(ExitCode.BAD_DATA, refused.report());
        };
    }

    private static String line(Extraction told) {
        return ExtractionJson.line(
                told, Iris.DEFAULT.article(told.article()).getURI(), Iris.DEFAULT.base());
    }

    private void write(String page, @Nullable Path file) {
        try (Output out = Output.open(console, Optional.ofNullable(file))) {
            out.writer().write(page);
            out.finish();
        } catch (IOException e) {
            throw CheckedStream.cannotWrite(String.valueOf(file), e);
        }
    }
}
