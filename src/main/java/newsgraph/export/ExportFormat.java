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
    TTL,
    TRIG,
    NQ,
    JSONLD,
    /// RDF/XML, without the names of graphs.
    RDFXML,
    /// The event table, separated by commas.
    CSV,
    /// The event table, separated by tabs.
    TSV,
    /// Who met whom as a network with time, for Gephi.
    GEXF,
    /// The same network for other programs.
    GRAPHML,
    /// FollowTheMoney entities, one a line.
    FTM;

    /// Returns the format that a file's name tells by its ending; empty if it tells none.
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.endings().stream().anyMatch(e -> name.endsWith("." + e)))
                .findFirst();
    }

    private List<String> endings() {
        return switch (this) {
            case NQ -> List.of("nq", "nquads");
            case RDFXML -> List.of("rdf", "rdfxml", "xml", "owl");
            case FTM -> List.of("ftm.json", "ftm.jsonl", "ftm");
            case TTL, TRIG, JSONLD, CSV, TSV, GEXF, GRAPHML ->
                    List.of(name().toLowerCase(Locale.ROOT));
        };
    }

    /// Tells whether it holds any graph, and not only encounters.
    public boolean isRdf() {
        return switch (this) {
            case TTL, TRIG, NQ, JSONLD, RDFXML -> true;
            case CSV, TSV, GEXF, GRAPHML, FTM -> false;
        };
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
            case GEXF -> new GexfWriter(out);
            case GRAPHML -> new GraphmlWriter(out);
            case FTM -> new FtmWriter(out);
        };
    }
}
