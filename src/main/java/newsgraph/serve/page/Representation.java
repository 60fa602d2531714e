package newsgraph.serve.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.query.QueryResult;
import newsgraph.query.ResultFormat;
import newsgraph.rdf.Iris;
import newsgraph.serve.http.Accept;
import newsgraph.serve.http.Reply;
import org.apache.jena.graph.Graph;

/// How a thing of the store is told of: to readers, or in a syntax of RDF.
enum Representation {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    JSONLD("application/ld+json", "jsonld"),
    NTRIPLES("application/n-triples", "nt");

    private final String type;
    private final String ending;

    Representation(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /// Returns what a reader likes best; empty if none of them is taken.
    static Optional<Representation> liked(String accept) {
        List<String> types = Arrays.stream(values()).map(r -> r.type).toList();
        return Accept.of(accept).best(types).map(t -> values()[types.indexOf(t)]);
    }

    /// Returns the syntax of RDF that a reader likes best; empty if none is taken.
    static Optional<Representation> ofGraphs(String accept) {
        List<Representation> syntaxes = Arrays.stream(values()).filter(r -> r != HTML).toList();
        List<String> types = syntaxes.stream().map(r -> r.type).toList();
        return Accept.of(accept).best(types).map(t -> syntaxes.get(types.indexOf(t)));
    }

    /// Returns the representation of an ending (`ttl`).
    static Optional<Representation> ofEnding(String ending) {
        return Arrays.stream(values()).filter(r -> r.ending.equals(ending)).findFirst();
    }

    /// Says what there is to whoever takes none of it.
    static Reply notAcceptable() {
        return Reply.plain(
                        Reply.NOT_ACCEPTABLE,
                        "there is: "
                                + Arrays.stream(values())
                                        .map(r -> r.type)
                                        .collect(Collectors.joining(", ")))
                .with("Vary", "Accept");
    }

    /// Writes a graph.
    Reply reply(Graph graph, Iris iris) {
        ResultFormat format =
                switch (this) {
                    case HTML -> throw new IllegalStateException("a graph is no page");
                    case TURTLE -> ResultFormat.TURTLE;
                    case JSONLD -> ResultFormat.JSONLD;
                    case NTRIPLES -> ResultFormat.NTRIPLES;
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(new QueryResult.Triples(graph, false), iris, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return Reply.of(type + ";charset=utf-8", out.toString(StandardCharsets.UTF_8));
    }
}
