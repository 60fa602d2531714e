package newsgraph.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// All that the gazetteer's files state about one subject, in the order of the files.
final class Description {
    private final String id;
    private final String file;
    private final Map<String, List<Node>> values = new HashMap<>();

    /// @param id path under the base, or the whole IRI of what lies elsewhere
    /// @param file where it is first described, for messages
    Description(String id, String file) {
        this.id = id;
        this.file = file;
    }

    String id() {
        return id;
    }

    void add(String property, Node value) {
        values.computeIfAbsent(property, k -> new ArrayList<>()).add(value);
    }

    List<Node> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    /// Returns the words of literals.
    List<String> words(String property) {
        return all(property).stream().map(v -> word(property, v)).distinct().toList();
    }

    /// Returns the last value stated, so that a user's own file corrects a bundled one.
    Optional<Node> last(String property) {
        List<Node> all = all(property);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    Optional<String> lastWord(String property) {
        return last(property).map(v -> word(property, v));
    }

    /// Returns the first label: a second one is an alias.
    String label() {
        return words(GazetteerReader.LABEL).stream()
                .findFirst()
                .orElseThrow(() -> wrong("expected an rdfs:label, found none"));
    }

    /// Tells whether it is of one of these classes of the ontology.
    boolean isOne(String... classes) {
        return Arrays.stream(classes)
                .map(c -> GazetteerReader.ONTOLOGY + c)
                .anyMatch(c -> all(GazetteerReader.TYPE).stream().anyMatch(t -> t.hasURI(c)));
    }

    private String word(String property, Node value) {
        if (!value.isLiteral() || value.getLiteralLexicalForm().isBlank()) {
            throw wrong("expected words for <%s>, found '%s'".formatted(property, value));
        }
        return value.getLiteralLexicalForm();
    }

    GazetteerException wrong(String finding) {
        return new GazetteerException("%s: <%s>: %s".formatted(file, id, finding));
    }
}
