package newsgraph.serve.page;

import java.util.List;
import newsgraph.export.Facts;
import newsgraph.ingest.Contents;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// How much a store holds, for programs that look for data.
///
/// @see <a href="https://www.w3.org/TR/void/">VoID</a>
final class StoreDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private static final List<Node> COUNTED =
            List.of(
                    Classes.ARTICLE,
                    Classes.STATEMENT,
                    Classes.AGREEMENT,
                    Classes.PERSON,
                    Classes.ORGANIZATION,
                    Classes.COUNTRY,
                    Classes.PLACE,
                    Classes.PASSAGE);

    private StoreDescription() {}

    static Graph of(Site site) {
        Contents contents = site.contents();
        Graph out = GraphMemFactory.createDefaultGraph();
        Node dataset = Iris.checked(site.iris().base());
        out.add(dataset, RDF.Nodes.type, term("Dataset"));
        out.add(dataset, term("uriSpace"), NodeFactory.createLiteralString(site.iris().base()));
        out.add(dataset, term("vocabulary"), Iris.checked(Vocabulary.NAMESPACE));
        out.add(dataset, term("triples"), number(contents.quads()));
        for (Node kind : COUNTED) {
            Node part = site.iris().graph("part/" + Facts.name(kind));
            out.add(dataset, term("classPartition"), part);
            out.add(part, term("class"), kind);
            out.add(part, term("entities"), number(count(site, kind)));
        }
        return out;
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
    }

    private static long count(Site site, Node kind) {
        return site.store()
                .read(data ->
                        data.asDatasetGraph().getDefaultGraph().stream(
                                        Node.ANY, RDF.Nodes.type, kind)
                                .map(Triple::getSubject)
                                .distinct()
                                .count());
    }

    private static Node term(String name) {
        return Iris.checked(VOID + name);
    }
}
