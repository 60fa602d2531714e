package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.rdf.Iris;

/// How graphs leave the program.
public enum ExportFormat {
    /// Turtle, without the names of graphs.
    TTL("ttl"),
    TRIG("trig"),
    NQ("nq", "nquads"),
    JSONLD("jsonld"),
    /// RDF/XML, without the names of graphs.
    RDFXML("rdf", "rdfxml", "xml", "owl"),
    /// The event table, separated by commas.
    CSV("csv"),
    /// The event table, separated by tabs.
    TSV("tsv", "tab");

    private final List<String> endings;

    ExportFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /// Returns the format that a file's name tells by its ending; empty if it tells none.
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.endings.stream().anyMatch(e -> name.endsWith("." + e)))
                .findFirst();
    }

    /// Begins a document.
    ///
    /// @param iris gives the base that IRIs are written relative to, where the syntax has that
    public GraphWriter to(Writer out, Iris iris) throws IOException {
        return switch (this) {
            case TTL -> new TurtleWriter(out, iris);
            case TRIG -> new TrigWriter(out, iris);
            case NQ -> new NQuadsWriter(out);
            case JSONLD -> new JsonLdWriter(out);
            case RDFXML -> new RdfXmlWriter(out);
            case CSV -> new TableWriter(out, ',');
            case TSV -> new TableWriter(out, '\t');
        };
    }
}
