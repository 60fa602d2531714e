package newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;

/// How the result of a query is written: the formats of SPARQL for rows and truth, of RDF for
/// triples.
public enum ResultFormat {
    TEXT("text", "txt", ResultSetLang.RS_Text, false),
    CSV("csv", "csv", ResultSetLang.RS_CSV, false),
    TSV("tsv", "tsv", ResultSetLang.RS_TSV, false),
    JSON("json", "json", ResultSetLang.RS_JSON, false),
    XML("xml", "xml", ResultSetLang.RS_XML, false),
    THRIFT("thrift", "srt", ResultSetLang.RS_Thrift, false),
    PROTOBUF("protobuf", "srp", ResultSetLang.RS_Protobuf, false),
    TURTLE("ttl", "ttl", Lang.TURTLE, true),
    NTRIPLES("nt", "nt", Lang.NTRIPLES, true),
    NQUADS("nq", "nq", Lang.NQUADS, true),
    TRIG("trig", "trig", Lang.TRIG, true),
    JSONLD("jsonld", "jsonld", Lang.JSONLD, true),
    RDFXML("rdfxml", "rdf", Lang.RDFXML, true),
    RDFJSON("rdfjson", "rj", Lang.RDFJSON, true),
    TRIX("trix", "trix", Lang.TRIX, true),
    RDF_THRIFT("rdf-thrift", "rt", Lang.RDFTHRIFT, true),
    RDF_PROTOBUF("rdf-protobuf", "rpb", Lang.RDFPROTO, true);

    private final String name;
    private final String ending;
    private final Lang language;
    private final boolean ofTriples;

    ResultFormat(String name, String ending, Lang language, boolean ofTriples) {
        this.name = name;
        this.ending = ending;
        this.language = language;
        this.ofTriples = ofTriples;
    }

    /// Returns the format of a name.
    ///
    /// @throws ArgumentException if the query's result cannot be written so
    public static ResultFormat named(String name, Query query) {
        List<String> names = fitting(query).stream().map(f -> f.name).toList();
        return fitting(query).stream()
                .filter(f -> f.name.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new ArgumentException(
                                "--format %s: expected one of %s for this kind of query%s"
                                        .formatted(
                                                name,
                                                String.join(", ", names),
                                                Suggestions.asked(Suggestions.of(name, names)))));
    }

    /// Returns the format of a file's ending, if the query's result can be written so.
    public static Optional<ResultFormat> ofEnding(String ending, Query query) {
        return fitting(query).stream().filter(f -> f.ending.equals(ending)).findFirst();
    }

    /// Returns what is written where nobody says how.
    public static ResultFormat usual(Query query) {
        return fitting(query).getFirst();
    }

    private static List<ResultFormat> fitting(Query query) {
        boolean triples = query.isConstructType() || query.isDescribeType();
        return Arrays.stream(values()).filter(f -> f.ofTriples == triples).toList();
    }

    /// Writes a result; equal results give the same bytes in Turtle, N-Triples and N-Quads.
    ///
    /// @param iris gives Turtle its prefixes
    public void write(QueryResult result, Iris iris, OutputStream out) throws IOException {
        switch (result) {
            case QueryResult.Truth truth -> {
                if (this == TEXT) {
                    out.write((truth.value() + "\n").getBytes(StandardCharsets.UTF_8));
                } else {
                    ResultSetFormatter.output(out, truth.value(), language);
                }
            }
            case QueryResult.Rows rows -> {
                if (this == TEXT) {
                    ResultSetFormatter.out(out, table(rows), rows.prefixes());
                } else {
                    ResultSetFormatter.output(out, table(rows), language);
                }
            }
            case QueryResult.Triples triples -> write(triples.graph(), iris, out);
        }
    }

    private void write(Graph graph, Iris iris, OutputStream out) throws IOException {
        switch (this) {
            case TURTLE ->
                    out.write(SortedTurtle.write(graph, iris).getBytes(StandardCharsets.UTF_8));
            default -> RDFDataMgr.write(out, graph, language);
        }
    }

    private static ResultSet table(QueryResult.Rows rows) {
        return ResultSet.adapt(
                RowSet.create(
                        QueryIterPlainWrapper.create(rows.bindings().iterator()),
                        rows.variables()));
    }
}
