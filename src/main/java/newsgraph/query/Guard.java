package newsgraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/// Keeps a query inside the store and inside its time. It works on the algebra, where whatever a
/// query may say, in whatever corner, is one of a few operators.
final class Guard {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

    /// Where the flags of `REGEX` and of `REPLACE` stand among their arguments.
    private static final int REGEX_FLAGS = 2;

    private static final int REPLACE_FLAGS = 3;

    private Guard() {}

    /// @throws RefusedQueryException if a query names what it reads: that can only be elsewhere
    static void requireNoSources(Query query) {
        if (query.hasDatasetDescription()) {
            String source =
                    query.getGraphURIs().isEmpty()
                            ? "FROM NAMED <%s>".formatted(query.getNamedGraphURIs().getFirst())
                            : "FROM <%s>".formatted(query.getGraphURIs().getFirst());
            throw new RefusedQueryException(
                    source
                            + " is refused: a query reads this store, and neither files nor the network; for one graph of the store write GRAPH <..> { .. }");
        }
    }

    /// Returns what prepares a query to run: first the guard, then whatever the data's own context
    /// has for that.
    ///
    /// @param pattern characters that a regular expression has at most
    static RewriteFactory before(Context data, Deadline deadline, int pattern) {
        RewriteFactory usual =
                data.get(ARQConstants.sysOptimizerFactory, Optimize.stdOptimizationFactory);
        return context -> op -> usual.create(context).rewrite(guarded(op, deadline, pattern));
    }

    /// Returns the algebra with its regular expressions under the deadline.
    ///
    /// @throws RefusedQueryException if it would read elsewhere, or run code by name
    private static Op guarded(Op op, Deadline deadline, int pattern) {
        return Transformer.transform(NO_SERVICE, new Functions(deadline, pattern), op);
    }

    private static final Transform NO_SERVICE =
            new TransformCopy() {
                @Override
                public Op transform(OpService service, Op pattern) {
                    Node endpoint = service.getService();
                    throw new RefusedQueryException(
                            "SERVICE %s is refused: a query reads this store and never the network; ask the other end point by itself"
                                    .formatted(endpoint.isURI() ? "<" + endpoint + ">" : endpoint));
                }
            };

    private static final class Functions extends ExprTransformCopy {
        private final Deadline deadline;
        private final int pattern;

        Functions(Deadline deadline, int pattern) {
            this.deadline = deadline;
            this.pattern = pattern;
        }

        @Override
        public Expr transform(ExprFunctionOp exists, ExprList arguments, Op inner) {
            return exists.copy(
                    arguments, Transformer.transform(NO_SERVICE, this, exists.getGraphPattern()));
        }

        @Override
        public Expr transform(ExprAggregator expression) {
            Aggregator aggregator = expression.getAggregator();
            ExprList arguments = aggregator.getExprList();
            return arguments == null || arguments.isEmpty()
                    ? expression
                    : new ExprAggregator(
                            expression.getVar(),
                            aggregator.copy(ExprTransformer.transform(this, arguments)));
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return switch (super.transform(function, arguments)) {
                case E_Regex regex -> new TimedRegex(regex, REGEX_FLAGS, deadline, pattern);
                case E_StrReplace replace ->
                        new TimedRegex(replace, REPLACE_FLAGS, deadline, pattern);
                case E_Function named -> named(named);
                case Expr other -> other;
            };
        }

        /// XPath's names for the two do the same; any other name of a function is a plain one of
        /// Jena's, if it does not name code.
        private Expr named(E_Function function) {
            String name = function.getFunctionIRI();
            ExprList arguments = new ExprList(function.getArgs());
            if (name.equals(XPATH + "matches")) {
                return new TimedRegex(regex(arguments), REGEX_FLAGS, deadline, pattern);
            }
            if (name.equals(XPATH + "replace")) {
                return new TimedRegex(replace(arguments), REPLACE_FLAGS, deadline, pattern);
            }
            if (!name.startsWith("http:") && !name.startsWith("https:")) {
                throw new RefusedQueryException(
                        "the function <%s> is refused: functions that name code are not run"
                                .formatted(name));
            }
            return function;
        }

        private static E_Regex regex(ExprList arguments) {
            return new E_Regex(
                    arguments.get(0),
                    arguments.get(1),
                    arguments.size() > REGEX_FLAGS ? arguments.get(REGEX_FLAGS) : null);
        }

        private static E_StrReplace replace(ExprList arguments) {
            return new E_StrReplace(
                    arguments.get(0),
                    arguments.get(1),
                    arguments.get(2),
                    arguments.size() > REPLACE_FLAGS ? arguments.get(REPLACE_FLAGS) : null);
        }
    }
}
