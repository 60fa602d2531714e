package newsgraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.rdf.Literals;
import org.apache.jena.graph.Node;

/// Something in FollowTheMoney: an id, the name of a schema, and properties of several values each.
final class FtmEntity {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Node node;
    private final String schema;
    private final SortedMap<String, SortedSet<String>> properties = new TreeMap<>();

    FtmEntity(Node node, String schema) {
        this.node = node;
        this.schema = schema;
    }

    /// Returns the name of a node as entities are named: letters and digits alone.
    static String id(Node node) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(node.getURI().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /// Adds values as single lines; nothing for "".
    FtmEntity with(String property, Stream<String> values) {
        values.map(Literals::label)
                .filter(v -> !v.isEmpty())
                .forEach(v -> properties.computeIfAbsent(property, p -> new TreeSet<>()).add(v));
        return this;
    }

    FtmEntity with(String property, Optional<String> value) {
        return with(property, value.stream());
    }

    /// Adds an address, if it is one of the web; other IRIs are no values of such a property.
    FtmEntity withUrl(String property, Optional<String> iri) {
        return with(property, iri.filter(i -> i.startsWith("http://") || i.startsWith("https://")));
    }

    /// Returns it as a line of JSON, without the line's end.
    String json() {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id(node));
        entity.put("schema", schema);
        entity.put("properties", properties);
        try {
            return MAPPER.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }
}
