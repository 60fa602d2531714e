package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// The page `docs/ontology.md`, against the ontology.
class OntologyPageTest {
    private static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

    @Test
    void definesEveryTermAsTheOntologyDoesAndNoOther() throws IOException {
        Set<String> expected =
                definitions(Bundled.graph(Bundled.ONTOLOGY)).collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<String> definitions(Graph ontology) {
        return ontology.stream(Node.ANY, SKOS.definition.asNode(), Node.ANY)
                .filter(t -> t.getSubject().isURI())
                .filter(t -> t.getSubject().getURI().startsWith(NAMESPACE))
                .map(t ->
                        "| `ng:%s` | %s |"
                                .formatted(
                                        t.getSubject().getURI().substring(NAMESPACE.length()),
                                        t.getObject().getLiteralLexicalForm()));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/ontology.md")).stream()
                .filter(line -> line.startsWith("| `ng:"))
                .toList();
    }
}
