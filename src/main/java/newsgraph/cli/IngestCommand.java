package newsgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsgraph.article.Reading;
import newsgraph.extract.Extractor;
import newsgraph.ingest.ArticleGraphs;
import newsgraph.ingest.Ingest;
import newsgraph.ingest.Quarantine;
import newsgraph.ingest.Run;
import newsgraph.ingest.Shelf;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.GazetteerFiles;
import newsgraph.rdf.GazetteerReader;
import newsgraph.store.Archive;
import newsgraph.store.Compaction;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads articles into a store.
@Command(
        name = "ingest",
        description = {
            "Reads articles into a store and prints what was found in each.",
            "An article that is there already stays as it is, another version of it takes its"
                    + " place."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class IngestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Mixin private final StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private IngestReport.Format format = IngestReport.Format.TEXT;

    @Mixin private final ThreadsOption threads = new ThreadsOption();

    @Mixin private final SpaceOption space = new SpaceOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Option(
            names = "--retry-quarantine",
            description =
                    "read again what was refused before, with what is known now, as with"
                            + " --published")
    private boolean retry;

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings limits = settings.settings();
        GazetteerFiles files = GazetteerFiles.read(reading.gazetteers(), limits.nesting());
        Gazetteer gazetteer = GazetteerReader.of(files);
        IngestReport report = new IngestReport(console, format);
        InstantSource clock = InstantSource.system();
        Path place = store.location();
        Quarantine quarantine = new Quarantine(new StoreDirectory(place).quarantine());
        try (Stream<Reading> inputs = inputs(quarantine, limits);
                Interruption interruption = new Interruption(this::sayStopped);
                GraphStore graphs = GraphStore.open(place, space.free(limits))) {
            Extractor extractor =
                    new Extractor(CoreNlpAnnotator.load(limits.language()), gazetteer);
            StoreDirectory directory = new StoreDirectory(place);
            report.begin();
            new Ingest(
                            new Shelf(graphs, new Archive(directory.archive())),
                            new ArticleGraphs(
                                    extractor::extract,
                                    graphs.iris(),
                                    gazetteer,
                                    limits.literalBytes()),
                            files.graph(),
                            threads.count(),
                            clock)
                    .within(limits.ingest())
                    .run(
                            Run.begin(
                                    graphs.iris(),
                                    clock.instant(),
                                    Versions.program(),
                                    files.hash()),
                            inputs,
                            outcome -> {
                                quarantine.note(outcome);
                                report.add(outcome);
                            },
                            interruption::asked);
            report.end(place.toString());
            console.out().flush();
            if (interruption.asked()) {
                // said here: once the interruption is closed the process may end at any moment
                sayStopped();
                return ExitCode.INTERRUPTED.code();
            }
        }
        compactIfDue(place, limits);
        return (report.hasRefused() ? ExitCode.BAD_DATA : ExitCode.OK).code();
    }

    /// @throws CommandFailure if there is nothing to read
    private Stream<Reading> inputs(Quarantine quarantine, Settings limits) {
        if (!retry) {
            return reading.read(console.in(), limits.reading());
        }
        Stream<Reading> again = quarantine.retry(reading.options(limits.reading()));
        return reading.inputs().isEmpty()
                ? again
                : Stream.concat(again, reading.read(console.in(), limits.reading()));
    }

    private void compactIfDue(Path place, Settings limits) {
        if (limits.compaction().isDue(place)) {
            Compaction compaction = Compaction.of(place, space.free(limits));
            console.err()
                    .printf(
                            "compacted: %,d bytes of files before, %,d now%n",
                            compaction.databaseBytes(), compaction.compactedBytes());
        }
    }

    private void sayStopped() {
        console.err()
                .println(
                        "newsgraph: stopped; what was named above is stored, give the same input"
                                + " again for the rest");
    }
}
