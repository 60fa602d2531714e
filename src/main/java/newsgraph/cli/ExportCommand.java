package newsgraph.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import newsgraph.export.ExportFormat;
import newsgraph.export.StoreExport;
import newsgraph.export.View;
import newsgraph.query.Arguments;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what a store holds.
@Command(
        name = "export",
        description = {
            "Writes what a store holds: RDF in five syntaxes, a table of encounters, one row an"
                    + " encounter and pair of its parties, who met whom as a network, or FollowTheMoney"
                    + " entities.",
            "graph/runs (what ran when) is left out; --graph graph/runs gives it.",
            "In tables a cell that begins with = + - or @ has an apostrophe in front, lest a"
                    + " spreadsheet compute it."
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

    @Mixin private final OutputOption output = new OutputOption();

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "one graph alone: an article's IRI, or graph/actors, graph/runs")
    private @Nullable String graph;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description =
                    "in the words of another vocabulary: sem, prov, time, web-annotation, schema, org")
    private @Nullable String view;

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description =
                    "only events that rules read which were right at least so often on the project's gold, from 0 to 1")
    private @Nullable String minConfidence;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportFormat chosen =
                output.format(Optional.ofNullable(format), ExportFormat::of, ExportFormat.TTL);
        Optional<View> chosenView = view(chosen);
        Optional<BigDecimal> least =
                Optional.ofNullable(minConfidence).map(s -> Arguments.share("min-confidence", s));
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Optional<Node> one = Optional.ofNullable(graph).map(word -> named(graphs, word));
            try (Output out = output.open(console)) {
                if (chosenView.isPresent()) {
                    chosenView.get().write(graphs, least, chosen, out.writer());
                } else {
                    one.ifPresentOrElse(
                            name -> StoreExport.write(graphs, name, least, chosen, out.writer()),
                            () -> StoreExport.write(graphs, least, chosen, out.writer()));
                }
                out.finish();
            }
        }
        return ExitCode.OK.code();
    }

    /// @throws CommandFailure if there is no such view, or it cannot be written so
    private Optional<View> view(ExportFormat format) {
        if (view == null) {
            return Optional.empty();
        }
        Optional<View> known = View.named(view);
        if (known.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--view %s: expected one of %s".formatted(view, View.words()));
        }
        if (graph != null || !format.isRdf()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--view %s is of all graphs and in RDF; leave --graph out, and write ttl, trig, nq, jsonld or rdfxml"
                            .formatted(view));
        }
        return known;
    }

    private Node named(GraphStore graphs, String word) {
        Node name = Iris.named(word.contains(":") ? word : graphs.iris().base() + word);
        if (!graphs.read(dataset -> dataset.asDatasetGraph().containsGraph(name))) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    "%s: no graph of that name in %s; `newsgraph export --format nq` names each in its lines"
                            .formatted(name.getURI(), store.location()));
        }
        return name;
    }
}
