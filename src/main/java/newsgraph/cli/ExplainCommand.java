package newsgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.export.Account;
import newsgraph.export.StoredEvents;
import newsgraph.extract.Extractor;
import newsgraph.ingest.Shelf;
import newsgraph.rdf.GazetteerReader;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells how an event came to be known.
@Command(
        name = "explain",
        description = {
            "Tells how an event came to be known: the sentence, the words that fired and by which"
                    + " rule, how its day was counted, who is who by the gazetteer.",
            "With --why-not, tells which step dropped an encounter that you expected in an article."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "EVENT|FILE",
            description =
                    "its IRI, or the IRI's fragment where only one article has it; with --why-not a"
                            + " file of one article or several")
    private String name = "";

    @Option(
            names = "--why-not",
            paramLabel = "CLAIM",
            description = "who met whom, as \"Lund met Voss\", which was not read in FILE")
    private @Nullable String claim;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "day of publication where FILE does not say, as 2025-02-23 (with --why-not)")
    private @Nullable LocalDate published;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "a Turtle file of people, offices and places of your own (with --why-not)")
    private List<Path> gazetteers = new ArrayList<>();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return (claim == null ? explain() : whyNot(claim)).code();
    }

    private ExitCode whyNot(String told) {
        WhyNot question =
                WhyNot.of(told)
                        .orElseThrow(() ->
                                new CommandFailure(
                                        ExitCode.USAGE,
                                        "--why-not '%s': name two, each with a capital, and what they did between, as \"Lund met Voss\""
                                                .formatted(told)));
        ReadOptions options =
                new ReadOptions(
                        Optional.ofNullable(published),
                        Optional.empty(),
                        ReadOptions.DEFAULT.limits());
        Extractor extractor =
                new Extractor(CoreNlpAnnotator.load(), GazetteerReader.load(gazetteers));
        ExitCode code = ExitCode.OK;
        try (Stream<Reading> articles = Articles.read(List.of(name), console.in(), options)) {
            for (Reading reading : (Iterable<Reading>) articles::iterator) {
                switch (reading) {
                    case Reading.Read read ->
                            console.out()
                                    .print(question.account(extractor.working(read.article())));
                    case Reading.Refused refused -> {
                        console.err().println(refused.report());
                        code = ExitCode.BAD_DATA;
                    }
                }
            }
        }
        return code;
    }

    private ExitCode explain() {
        StoreDirectory directory = new StoreDirectory(store.location());
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Node event = one(StoredEvents.named(graphs, name));
            Node article = StoredEvents.article(event);
            Shelf shelf = new Shelf(graphs, new Archive(directory.archive()));
            console.out()
                    .print(
                            Account.of(
                                    event,
                                    shelf.copy(article),
                                    article,
                                    shelf.copy(graphs.iris().graph("actors")),
                                    shelf.text(article)));
        }
        return ExitCode.OK;
    }

    private Node one(List<Node> events) {
        if (events.size() == 1) {
            return events.getFirst();
        }
        throw new CommandFailure(
                ExitCode.BAD_DATA,
                events.isEmpty()
                        ? "%s: no event of that name in %s; `newsgraph export --format csv` lists the encounters there"
                                .formatted(name, store.location())
                        : "%s: %d events have that name; name one by its IRI: %s"
                                .formatted(
                                        name,
                                        events.size(),
                                        events.stream()
                                                .map(Node::getURI)
                                                .collect(Collectors.joining(", "))));
    }
}
