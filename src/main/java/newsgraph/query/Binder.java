package newsgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// The one place where a parameter gets its values: they replace the rows of the `VALUES` block of
/// its variable, as terms of the parsed query. No text is ever put into a query.
final class Binder {
    private static final Var EVENT = Var.alloc("event");

    private Binder() {}

    /// Returns the query with other rows in the blocks of some parameters.
    ///
    /// @param values for each parameter that is set; an empty list leaves it open
    static Query bind(Query query, Map<String, List<Node>> values) {
        return QueryTransformOps.transform(
                query,
                new ElementTransformCopyBase() {
                    @Override
                    public Element transform(ElementData block) {
                        return block.getVars().size() == 1
                                        && values.containsKey(block.getVars().getFirst().getName())
                                ? with(block.getVars().getFirst(), values)
                                : block;
                    }
                });
    }

    /// Returns the query with the words of a parameter, and the events to look for them at.
    ///
    /// @param events that may have them, by words; with none, the answer is empty
    static Query narrow(Query query, String parameter, Map<Node, List<Node>> events) {
        Var words = Var.alloc(parameter);
        ElementData block = new ElementData();
        block.add(words);
        block.add(EVENT);
        events.forEach((given, found) ->
                found.forEach(e -> block.add(BindingFactory.binding(words, given, EVENT, e))));
        return QueryTransformOps.transform(
                query,
                new ElementTransformCopyBase() {
                    @Override
                    public Element transform(ElementData before) {
                        return before.getVars().equals(List.of(words)) ? block : before;
                    }
                });
    }

    /// Returns the query for some events alone, whose block takes the place of one of a parameter
    /// that it keeps the rows of.
    static Query among(Query query, String parameter, List<Node> events) {
        Var kept = Var.alloc(parameter);
        return QueryTransformOps.transform(
                query,
                new ElementTransformCopyBase() {
                    @Override
                    public Element transform(ElementData before) {
                        return before.getVars().equals(List.of(kept)) ? among(before) : before;
                    }

                    private ElementData among(ElementData before) {
                        ElementData block = new ElementData();
                        block.add(EVENT);
                        block.add(kept);
                        events.forEach(e ->
                                before.getRows()
                                        .forEach(row ->
                                                block.add(BindingFactory.binding(row, EVENT, e))));
                        return block;
                    }
                });
    }

    private static ElementData with(Var parameter, Map<String, List<Node>> values) {
        ElementData block = new ElementData();
        block.add(parameter);
        List<Node> nodes = values.getOrDefault(parameter.getName(), List.of());
        nodes.forEach(node -> block.add(BindingFactory.binding(parameter, node)));
        if (nodes.isEmpty()) {
            block.add(BindingFactory.empty());
        }
        return block;
    }

    /// Tells whether a query has a block for a parameter.
    static boolean binds(Query query, String parameter) {
        boolean[] found = new boolean[1];
        ElementWalker.walk(
                query.getQueryPattern(),
                new ElementVisitorBase() {
                    @Override
                    public void visit(ElementData block) {
                        found[0] |= block.getVars().equals(List.of(Var.alloc(parameter)));
                    }

                    @Override
                    public void visit(ElementSubQuery inner) {
                        found[0] |= binds(inner.getQuery(), parameter);
                    }
                });
        return found[0];
    }
}
