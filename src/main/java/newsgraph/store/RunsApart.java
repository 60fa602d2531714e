package newsgraph.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.TDB2;

/// The data as its users see it: the default graph is the union of all graphs but `graph/runs`.
///
/// TDB2's own union takes in every named graph and leaves out only the triples without a graph
/// name. So these carry `graph/runs`, at the full speed of the union; whoever names it gets it,
/// whoever lists graphs or asks of any graph does not.
final class RunsApart extends DatasetGraphWrapper {
    private final Node runs;

    RunsApart(DatasetGraph tdb, Node runs) {
        super(tdb);
        this.runs = runs;
        tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(tdb.getContext(), EmptyInputExecutor.FACTORY);
        RewriteFactory standard = Optimize.stdOptimizationFactory;
        RewriteFactory named =
                context -> op -> standard.create(context).rewrite(nameOfRuns(runs, op));
        tdb.getContext().set(ARQConstants.sysOptimizerFactory, named);
    }

    /// Lets a query say `GRAPH <graph/runs>`.
    private static Op nameOfRuns(Node runs, Op query) {
        Transform rename =
                new TransformCopy() {
                    @Override
                    public Op transform(OpGraph op, Op inner) {
                        return op.getNode().equals(runs)
                                ? new OpGraph(Quad.defaultGraphIRI, inner)
                                : super.transform(op, inner);
                    }
                };
        return Optimize.apply(rename, query);
    }

    @Override
    public Graph getDefaultGraph() {
        return get().getUnionGraph();
    }

    @Override
    public Graph getGraph(Node name) {
        if (name.equals(runs)) {
            return get().getDefaultGraph();
        }
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : get().getGraph(name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return name.equals(runs) || super.containsGraph(name);
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad pattern) {
        return find(
                pattern.getGraph(),
                pattern.getSubject(),
                pattern.getPredicate(),
                pattern.getObject());
    }

    /// Finds quads; any graph means the named ones, each quad once.
    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (graph.equals(runs) || Quad.isDefaultGraph(graph)) {
            return Iter.map(
                    getGraph(graph).find(subject, predicate, object),
                    triple -> Quad.create(graph, triple));
        }
        return get().findNG(graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Quad pattern) {
        return contains(
                pattern.getGraph(),
                pattern.getSubject(),
                pattern.getPredicate(),
                pattern.getObject());
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }
}
