package newsgraph.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.query.Limits;
import newsgraph.query.OwnQuestion;
import newsgraph.query.QueryException;
import newsgraph.query.QueryResult;
import newsgraph.query.QueryRun;
import newsgraph.query.ResultFormat;
import newsgraph.query.SparqlText;
import newsgraph.rdf.GazetteerException;
import newsgraph.rdf.Iris;
import newsgraph.rdf.OwnGazetteer;
import newsgraph.rdf.SortedTurtle;
import newsgraph.rdf.TurtleException;
import newsgraph.rdf.TurtleNesting;
import newsgraph.rdf.TurtleReader;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;

/// What reads words of strangers. Whatever it is given, only the exceptions that say so may come.
public enum Target {
    ARTICLE,
    HTML,
    JSON_LINES,
    JSON_LD,
    TURTLE,
    SPARQL,
    GAZETTEER,
    QUESTION;

    private static final String PREFIXES =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /// Reads an input.
    ///
    /// @throws RuntimeException that is not one of the program's own, which is a fault
    public void read(byte[] input) {
        try {
            give(input);
        } catch (TurtleException | GazetteerException | QueryException expected) {
            if (expected.getMessage() == null || expected.getMessage().isBlank()) {
                throw new IllegalStateException(
                        "an error that does not say what is wrong", expected);
            }
        }
    }

    private void give(byte[] input) {
        switch (this) {
            case ARTICLE -> articles("", input, "");
            case HTML -> articles("<!DOCTYPE html><html><body>", input, "");
            case JSON_LINES -> articles("{\"id\": \"a\", ", input, "");
            case JSON_LD ->
                    articles(
                            "<!DOCTYPE html><html><head><script type=\"application/ld+json\">",
                            input,
                            "</script></head><body><p>The two leaders met.</p></body></html>");
            case TURTLE -> turtle(text(input));
            case SPARQL -> sparql(text(input));
            case GAZETTEER -> OwnGazetteer.read(PREFIXES + text(input));
            case QUESTION -> OwnQuestion.read("# title: A\n# question: B?\n" + text(input));
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static void articles(String before, byte[] input, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(input);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings =
                Articles.read(
                        List.of("-"),
                        new ByteArrayInputStream(all.toByteArray()),
                        ReadOptions.DEFAULT.publishedOn(LocalDate.of(2025, 2, 23)))) {
            readings.forEach(Target::requireWhole);
        }
    }

    /// Every zone lies in the text, and every refusal says why.
    private static void requireWhole(Reading reading) {
        boolean whole =
                switch (reading) {
                    case Reading.Read read ->
                            read.article().zones().stream()
                                    .allMatch(
                                            z -> z.span().end() <= read.article().text().length());
                    case Reading.Refused refused -> !refused.message().isBlank();
                };
        if (!whole) {
            throw new IllegalStateException(reading.toString());
        }
    }

    private static void turtle(String text) {
        TurtleNesting.require("fuzz.ttl", text, TurtleNesting.DEFAULT);
        Graph graph = TurtleReader.graph("fuzz.ttl", text, "https://x.example/");
        boolean plain =
                graph.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
        if (plain && graph.size() < 50) {
            String written = SortedTurtle.write(graph, Iris.DEFAULT);
            if (!TurtleReader.graph("again.ttl", written, "https://x.example/")
                    .isIsomorphicWith(graph)) {
                throw new IllegalStateException("not the same when written:\n" + written);
            }
        }
    }

    private static void sparql(String text) {
        Query query = SparqlText.parse("fuzz", text, Iris.DEFAULT.base());
        QueryResult result =
                Store.NEWS.read(data ->
                        QueryRun.of(data, query, Limits.DEFAULT.with(Duration.ofMillis(300), 100)));
        try {
            ResultFormat.usual(query).write(result, Iris.DEFAULT, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Three triples to ask of.
    private static final class Store {
        static final GraphStore NEWS = GraphStore.inMemory();

        static {
            NEWS.replace(
                    Map.of(
                            Iris.checked("https://x.example/g"),
                            Turtle.graph("<x:a> <x:knows> <x:b>, <x:c> ; <x:name> \"aaaa\" .")));
        }
    }
}
