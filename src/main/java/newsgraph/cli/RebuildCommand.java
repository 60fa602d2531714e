package newsgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import newsgraph.extract.Extractor;
import newsgraph.ingest.ArticleGraphs;
import newsgraph.ingest.Outcome;
import newsgraph.ingest.Rebuild;
import newsgraph.ingest.Run;
import newsgraph.ingest.Shelf;
import newsgraph.ingest.Verification;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.GazetteerFiles;
import newsgraph.rdf.GazetteerReader;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.Renewal;
import newsgraph.store.StoreDirectory;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes the database of a store again from its archive.
@Command(
        name = "rebuild",
        description = {
            "Makes the database of a store again from its archived articles, checks it, and puts it in"
                    + " the place of the old one.",
            "With --diff, tells what this version of the program would read otherwise, an event a"
                    + " line, and changes nothing."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class RebuildCommand implements Callable<Integer> {
    /// Versions of Java on which a rebuild was seen to give the same bytes.
    private static final List<Integer> TRIED = List.of(25);

    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final SpaceOption space = new SpaceOption();

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Option(names = "--diff", description = "tell what would change, and change nothing")
    private boolean diff;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "a Turtle file of people, offices and places of your own, beside the bundled ones")
    private List<Path> gazetteers = new ArrayList<>();

    @Mixin private final ThreadsOption threads = new ThreadsOption();

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        threads.count(); // told of before anything is loaded
        if (!TRIED.contains(Runtime.version().feature())) {
            console.err()
                    .printf(
                            "Java %d was not tried: on Java %s a rebuild gives the same bytes, here it should%n",
                            Runtime.version().feature(), TRIED);
        }
        Settings limits = settings.settings();
        return (diff ? compare(limits) : rebuild(limits)).code();
    }

    private ExitCode compare(Settings limits) {
        AtomicInteger changes = new AtomicInteger();
        try (GraphStore stored = GraphStore.openReadOnly(store.location())) {
            GazetteerFiles files = GazetteerFiles.read(gazetteers, limits.nesting());
            rebuild(stored.iris(), files, limits)
                    .compare(
                            stored,
                            change -> {
                                changes.incrementAndGet();
                                console.out()
                                        .printf(
                                                "%-8s %s  %s%n",
                                                change.kind().name().toLowerCase(Locale.ROOT),
                                                change.subject().getURI(),
                                                change.words());
                            });
        }
        console.err().printf("%d event(s) would change; nothing was changed%n", changes.get());
        return ExitCode.OK;
    }

    private ExitCode rebuild(Settings limits) {
        GazetteerFiles files = GazetteerFiles.read(gazetteers, limits.nesting());
        try (Renewal renewal = Renewal.begin(store.location(), space.free(limits))) {
            Iris iris = renewal.fresh().iris();
            Rebuild rebuild = rebuild(iris, files, limits);
            rebuild.settle(renewal.old());
            List<Outcome.Refused> refused = new ArrayList<>();
            rebuild.into(
                    renewal.fresh(),
                    Run.begin(
                            iris,
                            InstantSource.system().instant(),
                            Versions.program(),
                            files.hash()),
                    outcome -> {
                        if (outcome instanceof Outcome.Refused no) {
                            refused.add(no);
                        }
                    });
            requireAll(refused);
            Verification verification = Verification.of(new Shelf(renewal.fresh(), archive()));
            requireWhole(verification);
            renewal.finish();
            console.out()
                    .printf(
                            "%d articles, %d graphs, %d quads made again from the archive: %s%n",
                            verification.articles(),
                            verification.graphs(),
                            verification.quads(),
                            store.location());
        }
        return ExitCode.OK;
    }

    private void requireAll(List<Outcome.Refused> refused) {
        refused.forEach(r -> console.err().println(r.place() + ": " + r.reason()));
        if (!refused.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    "%d article(s) would be lost, so the database stays as it was; remove them, or use the version of the program that read them"
                            .formatted(refused.size()));
        }
    }

    private void requireWhole(Verification verification) {
        verification.problems().forEach(console.err()::println);
        if (!verification.problems().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    "the database made anew does not pass verify, so the one before stays");
        }
    }

    private Rebuild rebuild(Iris iris, GazetteerFiles files, Settings limits) {
        Gazetteer gazetteer = GazetteerReader.of(files);
        Extractor extractor = new Extractor(CoreNlpAnnotator.load(limits.language()), gazetteer);
        return new Rebuild(
                archive(),
                new ArticleGraphs(extractor::extract, iris, gazetteer, limits.literalBytes()),
                files.graph(),
                threads.count(),
                InstantSource.system(),
                limits.ingest());
    }

    private Archive archive() {
        return new Archive(new StoreDirectory(store.location()).archive());
    }
}
