package newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/// The hash of a graph: SHA-256 of its triples as N-Triples lines in code-unit order. TDB2 has no
/// checksums of its own, so this is what tells that a graph is still the one that was stored.
final class GraphHash {
    private GraphHash() {}

    /// Returns the hash as 64 hex digits.
    ///
    /// @param triples without blank nodes, in the form that the store gives back
    static String of(Set<Triple> triples) {
        MessageDigest digest = Sha256.digest();
        triples.stream()
                .map(GraphHash::line)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Triple triple) {
        return terms(triple) + " .\n";
    }

    /// Returns a quad as a line of N-Quads.
    static String line(Quad quad) {
        return "%s %s .\n".formatted(terms(quad.asTriple()), NodeFmtLib.strNT(quad.getGraph()));
    }

    private static String terms(Triple triple) {
        return "%s %s %s"
                .formatted(
                        NodeFmtLib.strNT(triple.getSubject()),
                        NodeFmtLib.strNT(triple.getPredicate()),
                        NodeFmtLib.strNT(triple.getObject()));
    }
}
