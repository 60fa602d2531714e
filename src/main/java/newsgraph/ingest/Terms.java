package newsgraph.ingest;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// What of PROV `graph/runs` uses.
final class Terms {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
    static final Node STARTED = NodeFactory.createURI(PROV + "startedAtTime");
    static final Node ENDED = NodeFactory.createURI(PROV + "endedAtTime");
    static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    static final Node REVISION_OF = NodeFactory.createURI(PROV + "wasRevisionOf");

    private Terms() {}
}
