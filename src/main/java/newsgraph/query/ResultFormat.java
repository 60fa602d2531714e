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
    TEXT("text", "txt", false),
    CSV("csv", "csv", false),
    TSV("tsv", "tsv", false),
    JSON("json", "json", false),
    XML("xml", "xml", false),
    THRIFT("thrift", "srt", false),
    PROTOBUF("protobuf", "srp", false),
    TURTLE("ttl", "ttl", true),
    NTRIPLES("nt", "nt", true),
    NQUADS("nq", "nq", true),
    TRIG("trig", "trig", true),
    JSONLD("jsonld", "jsonld", true),
    RDFXML("rdfxml", "rdf", true),
    RDFJSON("rdfjson", "rj", true),
    TRIX("trix", "trix", true),
    RDF_THRIFT("rdf-thrift", "rt", true),
    RDF_PROTOBUF("rdf-protobuf", "rpb", true);

    private final String name;
    private final String ending;
    private final boolean ofTriples;

    ResultFormat(String name, String ending, boolean ofTriples) {
        this.name = name;
        this.ending = ending;
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

    private Lang language() {
        return switch (this) {
            case TEXT -> ResultSetLang.RS_Text;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case THRIFT -> ResultSetLang.RS_Thrift;
            case PROTOBUF -> ResultSetLang.RS_Protobuf;
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
            case RDFJSON -> Lang.RDFJSON;
            case TRIX -> Lang.TRIX;
            case RDF_THRIFT -> Lang.RDFTHRIFT;
            case RDF_PROTOBUF -> Lang.RDFPROTO;
        };
    }

    /// Writes a result; equal results give the same bytes in Turtle.
    ///
    /// @param iris gives Turtle its prefixes
    public void write(QueryResult result, Iris iris, OutputStream out) throws IOException {
        switch (result) {
            case QueryResult.Truth truth -> {
                if (this == TEXT) {
                    out.write((truth.value() + "\n").getBytes(StandardCharsets.UTF_8));
                } else {
                    ResultSetFormatter.output(out, truth.value(), language());
                }
            }
            case QueryResult.Rows rows -> {
                if (this == TEXT) {
                    ResultSetFormatter.out(out, table(rows), rows.prefixes());
                } else {
                    ResultSetFormatter.output(out, table(rows), language());
                }
            }
            case QueryResult.Triples triples -> write(triples.graph(), iris, out);
        }
    }

    private void write(Graph graph, Iris iris, OutputStream out) throws IOException {
        if (this == TURTLE) {
            out.write(SortedTurtle.write(graph, iris).getBytes(StandardCharsets.UTF_8));
        } else {
            RDFDataMgr.write(out, graph, language());
        }
    }

    private static ResultSet table(QueryResult.Rows rows) {
        return ResultSet.adapt(
                RowSet.create(
                        QueryIterPlainWrapper.create(rows.bindings().iterator()),
                        rows.variables()));
    }
}
