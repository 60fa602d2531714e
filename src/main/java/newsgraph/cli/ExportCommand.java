package newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import newsgraph.export.ExportFormat;
import newsgraph.export.StoreExport;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what a store holds.
@Command(
        name = "export",
        description = {
            "Writes what a store holds: RDF in five syntaxes, or a table of encounters, one row an"
                    + " encounter and pair of its parties.",
            "graph/runs (what ran when) is left out; --graph graph/runs gives it."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: from the ending of -o, else TTL)")
    private @Nullable ExportFormat format;

    @Option(names = "-o", paramLabel = "FILE", description = "write to a file (default: stdout)")
    private @Nullable Path file;

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "one graph alone: an article's IRI, or graph/actors, graph/runs")
    private @Nullable String graph;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> target = Optional.ofNullable(file);
        ExportFormat chosen = format == null ? byEnding(target) : format;
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Optional<Node> one = Optional.ofNullable(graph).map(word -> named(graphs, word));
            try (Output output = Output.open(console, target)) {
                one.ifPresentOrElse(
                        name -> StoreExport.write(graphs, name, chosen, output.writer()),
                        () -> StoreExport.write(graphs, chosen, output.writer()));
                output.finish();
            }
        }
        return ExitCode.OK.code();
    }

    private static ExportFormat byEnding(Optional<Path> file) {
        return file.filter(f -> !f.equals(Output.STDOUT))
                .map(f ->
                        ExportFormat.of(f)
                                .orElseThrow(() ->
                                        new CommandFailure(
                                                ExitCode.USAGE,
                                                f
                                                        + ": its ending tells no format; give one with --format")))
                .orElse(ExportFormat.TTL);
    }

    private Node named(GraphStore graphs, String word) {
        Node name = NodeFactory.createURI(word.contains(":") ? word : graphs.iris().base() + word);
        if (!graphs.read(dataset -> dataset.asDatasetGraph().containsGraph(name))) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    "%s: no graph of that name in %s; `newsgraph export --format nq` names each in its lines"
                            .formatted(name.getURI(), store.location()));
        }
        return name;
    }
}
