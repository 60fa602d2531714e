package newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

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
        return "%s %s %s .\n"
                .formatted(
                        NodeFmtLib.strNT(triple.getSubject()),
                        NodeFmtLib.strNT(triple.getPredicate()),
                        NodeFmtLib.strNT(triple.getObject()));
    }
}
