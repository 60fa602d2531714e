package newsgraph.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// One ingest, as `graph/runs` tells of it.
///
/// @param iri named by the hash of its own beginning
/// @param programVersion of newsgraph
/// @param gazetteerHash of what was known by name, 64 hex digits
public record Run(Node iri, Instant started, String programVersion, String gazetteerHash) {
    /// Begins a run; only one at a time writes a store, so a moment names it.
    public static Run begin(
            Iris iris, Instant started, String programVersion, String gazetteerHash) {
        Node iri =
                Iris.checked(
                        iris.base() + "run/" + Iris.sha256(started.toString()).substring(0, 16));
        return new Run(iri, started.truncatedTo(ChronoUnit.SECONDS), programVersion, gazetteerHash);
    }

    /// Returns what it says of itself but for its end.
    Set<Triple> triples() {
        return Set.of(
                Triple.create(iri, RDF.Nodes.type, Terms.ACTIVITY),
                Triple.create(iri, Terms.STARTED, moment(started)),
                Triple.create(
                        iri,
                        Properties.PROGRAM_VERSION,
                        NodeFactory.createLiteralString(programVersion)),
                Triple.create(
                        iri,
                        Properties.GAZETTEER_HASH,
                        NodeFactory.createLiteralString(gazetteerHash)));
    }

    Triple ended(Instant when) {
        return Triple.create(iri, Terms.ENDED, moment(when.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Node moment(Instant when) {
        return NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
    }
}
