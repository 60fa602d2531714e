package newsgraph.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/// TDB2's way of running a query, without a fault of Jena 6.0.0 (its issue 3751): a pattern of two
/// triples or more that begins with no rows failed ("Peek iterator is already empty") instead of
/// giving none.
final class EmptyInputExecutor extends OpExecutorTDB2 {
    static final OpExecutorFactory FACTORY = EmptyInputExecutor::new;

    private EmptyInputExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return input.hasNext() ? super.exec(op, input) : input;
    }
}
