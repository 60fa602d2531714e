package newsgraph.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// What a query gives, copied out of its transaction.
public sealed interface QueryResult {
    /// Tells whether a limit of rows left something out.
    boolean cut();

    /// The answer of a `SELECT`.
    record Rows(List<Var> variables, List<Binding> bindings, PrefixMapping prefixes, boolean cut)
            implements QueryResult {
        public Rows {
            variables = List.copyOf(variables);
            bindings = List.copyOf(bindings);
        }
    }

    /// The answer of an `ASK`.
    record Truth(boolean value) implements QueryResult {
        @Override
        public boolean cut() {
            return false;
        }
    }

    /// The answer of a `CONSTRUCT` or `DESCRIBE`.
    record Triples(Graph graph, boolean cut) implements QueryResult {}
}
