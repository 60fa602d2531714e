package newsgraph.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The namespaces that the program's RDF abbreviates, in every syntax by the same prefixes.
public final class Namespaces {
    /// A name in a namespace ("ng:participant").
    public record Name(String prefix, String local) {
        @Override
        public String toString() {
            return prefix + ":" + local;
        }
    }

    private static final Map<String, String> BY_PREFIX =
            Map.of(
                    "dcterms", "http://purl.org/dc/terms/",
                    "ng", Vocabulary.NAMESPACE,
                    "owl", "http://www.w3.org/2002/07/owl#",
                    "prov", "http://www.w3.org/ns/prov#",
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "sh", "http://www.w3.org/ns/shacl#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final TreeMap<String, String> PREFIXES = new TreeMap<>();

    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    static {
        BY_PREFIX.forEach((prefix, namespace) -> PREFIXES.put(namespace, prefix));
    }

    private Namespaces() {}

    /// Returns the namespaces by their prefixes, in order of these.
    public static SortedMap<String, String> byPrefix() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(BY_PREFIX));
    }

    /// Returns the short name of an IRI; empty if it is in none of the namespaces, or has
    /// characters there that some syntax would have to escape.
    public static Optional<Name> name(String iri) {
        Map.Entry<String, String> namespace = PREFIXES.floorEntry(iri);
        if (namespace == null || !iri.startsWith(namespace.getKey())) {
            return Optional.empty();
        }
        String local = iri.substring(namespace.getKey().length());
        return LOCAL_NAME.matcher(local).matches()
                ? Optional.of(new Name(namespace.getValue(), local))
                : Optional.empty();
    }
}
