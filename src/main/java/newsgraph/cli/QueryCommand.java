package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.query.Limits;
import newsgraph.query.QueryResult;
import newsgraph.query.QueryRun;
import newsgraph.query.ResultFormat;
import newsgraph.query.SparqlText;
import newsgraph.store.GraphStore;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs a SPARQL query.
@Command(
        name = "query",
        description = {
            "Runs a SPARQL query: SELECT, ASK, CONSTRUCT or DESCRIBE.",
            "The prefixes ng, rdf, rdfs, skos and xsd need not be declared; <person/keir-starmer> is"
                    + " the store's own IRI.",
            "Nothing is changed, and nothing outside the store is read: updates, LOAD, SERVICE and"
                    + " FROM of files or addresses are refused."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class QueryCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    private final Console console;

    @Parameters(
            paramLabel = "QUERY|FILE|-",
            description = "the query itself, the file that holds it, or - for standard input")
    private String query = "";

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final OutputOption output = new OutputOption();

    @Mixin private final LimitOptions limits = new LimitOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "of rows: text, csv, tsv, json, xml, thrift, protobuf; of triples: ttl, nt, nq, trig, jsonld, rdfxml, rdfjson, trix, rdf-thrift, rdf-protobuf")
    private @Nullable String format;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Limits most = limits.limits();
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            Source source = source();
            String base = graphs.iris().base();
            Query parsed = SparqlText.parse(source.name(), source.text(), base);
            ResultFormat written = format(parsed);
            QueryResult result = graphs.read(data -> QueryRun.of(data, parsed, most));
            output.write(
                    console,
                    out ->
                            written.write(
                                    result,
                                    graphs.iris(),
                                    written == ResultFormat.TEXT ? VisibleStream.of(out) : out));
            limits.report(console.err(), result.cut());
        }
        return ExitCode.OK.code();
    }

    private ResultFormat format(Query parsed) {
        if (format != null) {
            return ResultFormat.named(format, parsed);
        }
        return output.ending()
                .map(e -> ResultFormat.ofEnding(e, parsed).orElseThrow(output::noFormat))
                .orElseGet(() -> ResultFormat.usual(parsed));
    }

    private record Source(String name, String text) {}

    private Source source() {
        try {
            if (query.equals(STDIN)) {
                return new Source(
                        "stdin", new String(console.in().readAllBytes(), StandardCharsets.UTF_8));
            }
            return looksLikeFile()
                    ? new Source(query, Files.readString(Path.of(query)))
                    : new Source("query", query);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    query + ": no such file; expected a query, a file that holds one, or -", e);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(query, e), e);
        }
    }

    /// A query has braces or blanks; what has none is meant for the name of a file.
    private boolean looksLikeFile() {
        return !query.isBlank()
                && query.chars().noneMatch(c -> c == '{' || c == '\n')
                && (!query.contains(" ") || Files.exists(Path.of(query)));
    }
}
