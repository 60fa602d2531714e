package newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import newsgraph.article.ArticleText;
import newsgraph.ingest.Shelf;
import newsgraph.rdf.Bundled;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import newsgraph.validate.DataFile;
import newsgraph.validate.EvidenceCheck;
import newsgraph.validate.FailOn;
import newsgraph.validate.OntologyCheck;
import newsgraph.validate.Report;
import newsgraph.validate.ReportFormat;
import newsgraph.validate.ShapeCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a store or RDF files against shapes, quotations against texts, and data against an
/// ontology.
@Command(
        name = "validate",
        description = {
            "Checks a store, or RDF files, against SHACL shapes and every quotation against its"
                    + " article's text.",
            "Exit code 1 if there are violations; --fail-on sets from which severity on."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "RDF files, taken as one graph (default: the store, graph by graph)")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "shapes of your own in place of the program's; taken as one if several")
    private List<Path> shapes = new ArrayList<>();

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = BUNDLED,
            description =
                    "check the ontology too (default: the program's), and the data against it under"
                            + " Jena's OWL rules")
    private @Nullable String ontology;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "${COMPLETION-CANDIDATES} (default: VIOLATION)")
    private FailOn failOn = FailOn.VIOLATION;

    @Mixin private final SettingsOption settings = new SettingsOption();

    private static final String BUNDLED = "";

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings limits = settings.settings();
        Report report =
                shapes.isEmpty()
                        ? report(limits.nesting())
                        : Patience.within(
                                limits.time(Setting.SHAPES_SECONDS),
                                "the check against shapes (shapes-seconds)",
                                () -> report(limits.nesting()));
        console.out().print(format.write(report));
        return (failOn.fails(report) ? ExitCode.VIOLATIONS : ExitCode.OK).code();
    }

    private Report report(int depth) {
        ShapeCheck shapeCheck =
                shapes.isEmpty() ? ShapeCheck.bundled() : ShapeCheck.of(graph(shapes, depth));
        Optional<OntologyCheck> ontologyCheck =
                Optional.ofNullable(ontology)
                        .map(file ->
                                new OntologyCheck(
                                        file.equals(BUNDLED)
                                                ? Bundled.graph(Bundled.ONTOLOGY)
                                                : graph(List.of(Path.of(file)), depth)));
        List<Report> reports = new ArrayList<>();
        ontologyCheck.ifPresent(check -> reports.add(check.ofItself()));
        if (files.isEmpty()) {
            checkStore(shapeCheck, ontologyCheck, reports);
        } else {
            Graph data = graph(files, depth);
            reports.add(shapeCheck.check(data));
            reports.add(checkAlone(data, ontologyCheck, article -> Optional.empty()));
        }
        return Report.of(reports);
    }

    /// Checks each graph of the store by itself; a user's own shapes may look at several at once.
    private void checkStore(
            ShapeCheck shapeCheck, Optional<OntologyCheck> ontologyCheck, List<Report> reports) {
        StoreDirectory directory = new StoreDirectory(store.location());
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Shelf shelf = new Shelf(graphs, new Archive(directory.archive()));
            for (Node name : shelf.graphs()) {
                Graph graph = shelf.copy(name);
                if (shapes.isEmpty()) {
                    reports.add(shapeCheck.check(graph));
                }
                reports.add(checkAlone(graph, ontologyCheck, shelf::text));
            }
            if (!shapes.isEmpty()) {
                reports.add(
                        graphs.read(dataset ->
                                shapeCheck.check(dataset.asDatasetGraph().getDefaultGraph())));
            }
        }
    }

    private static Report checkAlone(
            Graph data,
            Optional<OntologyCheck> ontologyCheck,
            Function<Node, Optional<ArticleText>> texts) {
        Report evidence = EvidenceCheck.check(data, texts);
        return ontologyCheck.map(check -> evidence.and(check.of(data))).orElse(evidence);
    }

    private static Graph graph(List<Path> files, int depth) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        files.forEach(file -> DataFile.read(file, graph, depth));
        return graph;
    }
}
