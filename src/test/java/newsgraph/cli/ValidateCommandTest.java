package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.rdf.SortedTurtle;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    private static final Graph SAMPLE = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);
    private static final String TURTLE = SortedTurtle.write(SAMPLE, Iris.DEFAULT);

    private static final String UNLABELLED =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            <x:ann> a ng:Person .
            """;

    @TempDir Path place;

    @Test
    void saysThatAFileConformsAndWhatCouldNotBeChecked() throws IOException {
        Shell.Result result = validate(file("data.ttl", TURTLE));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("not checked").contains("conforms: 0 violation(s)");
    }

    @Test
    void setsTheExitCodeByTheSeverity() throws IOException {
        String bad = file("data.ttl", UNLABELLED);
        assertThat(validate(bad).code()).isOne();
        assertThat(validate(bad).out()).contains("x:ann: an actor must have a label");
        assertThat(validate(bad, "--fail-on", "none").code()).isZero();
        assertThat(validate(bad, "--fail-on", "never").code()).isEqualTo(2);
    }

    @Test
    void writesTurtleAndJson() throws IOException {
        String bad = file("data.ttl", UNLABELLED);
        assertThat(validate(bad, "--format", "ttl").out()).contains("a sh:ValidationReport");
        assertThat(validate(bad, "--format", "json").out()).contains("\"violations\" : 1");
    }

    /// The fuzzer found it: with many brackets, they are counted before the text is parsed.
    @Test
    void saysThatAFileEndsWithinAName() throws IOException {
        String cut = file("cut.ttl", "<x:a> <x:b> " + "[], ".repeat(501) + "\"a\"^^");
        String[][] uses = {{cut}, {"--shapes", cut}, {"--ontology=" + cut}};
        for (String[] use : uses) {
            Shell.Result result = validate(use);
            assertThat(result.code()).isEqualTo(65);
            assertThat(result.err())
                    .contains("cut.ttl: not Turtle (it ends in the middle of a name)")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void takesShapesOfItsUsersOwn() throws IOException {
        String shapes =
                file(
                        "own.ttl",
                        """
                        PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        <x:Gendered> a sh:NodeShape ; sh:targetClass ng:Person ;
                            sh:property [ sh:path ng:gender ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "no gender" ] .
                        """);
        String data = file("data.ttl", TURTLE);
        assertThat(validate(data, "--shapes", shapes).code()).isZero();
        assertThat(validate(data, "--shapes", shapes).out())
                .contains("warning")
                .contains("no gender");
        assertThat(validate(data, "--shapes", shapes, "--fail-on", "warning").code()).isOne();
        Shell.Result none = validate(data, "--shapes", data);
        assertThat(none.code()).isEqualTo(65);
        assertThat(none.err()).contains("no usable shapes");
    }

    @Test
    void checksTheOntologyAndTheDataAgainstIt() throws IOException {
        String data = file("data.ttl", TURTLE);
        assertThat(validate(data, "--ontology").code()).isZero();
        String both = file("both.ttl", UNLABELLED + "<x:ann> a ng:Country .");
        assertThat(validate(both, "--ontology").out()).contains("ng:Country, ng:Person");
        String own =
                file(
                        "own.ttl",
                        """
                        PREFIX owl: <http://www.w3.org/2002/07/owl#>
                        <https://own.example/o> a owl:Ontology .
                        <https://own.example/o#Rally> a owl:Class .
                        """);
        assertThat(validate("--ontology", own, data).out())
                .contains("https://own.example/o#Rally: this term has no rdfs:label");
    }

    @Test
    void checksAStoreGraphByGraph() {
        Path store = place.resolve("store");
        try (GraphStore graphs = GraphStore.open(store)) {
            graphs.replace(Map.of(graphs.iris().article(SampleArticle.article()), SAMPLE));
        }
        Shell.Result result = validate("--loc", store.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("conforms");
        assertThat(validate("--loc", place.resolve("none").toString()).code()).isEqualTo(66);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    broken.ttl     | <x:a> a                                  | broken.ttl:1:
                    prefix.ttl     | @prefix e:%                              | prefix.ttl
                    broken.nt      | <x:a> <x:b> .                            | broken.nt:1:
                    broken.rdf     | <rdf:RDF                                 | broken.rdf
                    broken.jsonld  | {"@id":                                  | broken.jsonld
                    remote.jsonld  | {"@context": "https://example.org/c", "a": 1} | not fetched
                    """)
    void saysWhereAFileIsNoRdf(String name, String text, String message) throws IOException {
        Shell.Result result = validate(file(name, text));
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void survivesDeepNesting() throws IOException {
        Shell.Result result =
                validate(file("deep.ttl", "<x:a> <x:b> " + "[ <x:b> ".repeat(200_000)));
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("deep.ttl").doesNotContain("\tat ");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(validate("none.ttl").code()).isEqualTo(66);
        assertThat(validate("none.ttl").err()).contains("none.ttl");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private static Shell.Result validate(String... arguments) {
        return Shell.run(
                "",
                Stream.concat(Stream.of("validate"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }
}
