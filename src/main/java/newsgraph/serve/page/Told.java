package newsgraph.serve.page;

import newsgraph.ingest.Findings;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// How much the articles of a store tell.
///
/// @param spoken statements that have a speaker
record Told(long articles, Findings findings, long spoken) {
    static Told in(GraphStore store) {
        return store.read(data -> {
            Graph all = data.asDatasetGraph().getDefaultGraph();
            return new Told(
                    all.stream(Node.ANY, RDF.Nodes.type, Classes.ARTICLE).count(),
                    Findings.of(all),
                    all.stream(Node.ANY, Properties.SPEAKER, Node.ANY)
                            .map(Triple::getSubject)
                            .distinct()
                            .count());
        });
    }
}
