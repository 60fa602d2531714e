package newsgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.fulltext.WordSearch;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// The answer to a question: a table, and how the names in the question were understood.
///
/// @param query that gives this answer at any end point; empty if a name fits nobody, and nothing
///   was run
/// @param columns the same ones for every answer to a question
/// @param names one search for each name that was given
/// @param cut whether a limit of rows left something out
public record Answer(
        Optional<Query> query,
        List<String> columns,
        List<Row> rows,
        List<NameSearch> names,
        boolean cut) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        names = List.copyOf(names);
    }

    /// One row; a column without a value is left out.
    public record Row(Map<String, Node> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /// Returns the value of a column.
        public Optional<Node> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /// Asks a question, outside of a transaction.
    ///
    /// @param given for some parameters of the question, what they are set to, in words
    /// @throws ArgumentException if the question does not have such a parameter, or it cannot have
    ///   such a value
    /// @throws TimeLimitException if it takes longer than the limit
    public static Answer to(
            Question question, Map<String, List<String>> given, GraphStore store, Limits limits) {
        Deadline deadline = Deadline.in(limits.time());
        if (given.isEmpty()) {
            return store.read(data -> ask(question, Asked.NOTHING, data, limits, deadline));
        }
        try (WordSearch words = store.words(deadline::check)) {
            return store.read(data -> {
                Graph all = data.asDatasetGraph().getDefaultGraph();
                ActorNames actors = new ActorNames(all, store.iris(), deadline, words);
                Asked asked = Asked.of(question, given, actors, words);
                return ask(question, asked, data, limits, deadline);
            });
        }
    }

    private static Answer ask(
            Question question, Asked asked, Dataset data, Limits limits, Deadline deadline) {
        return ask(question, asked, data, limits, deadline, Optional.empty());
    }

    /// @param events that alone are looked at; empty for all
    static Answer ask(
            Question question,
            Asked asked,
            Dataset data,
            Limits limits,
            Deadline deadline,
            Optional<List<Node>> events) {
        if (asked.isOfNobody()) {
            return new Answer(
                    Optional.empty(),
                    question.query().getResultVars(),
                    List.of(),
                    asked.names(),
                    false);
        }
        Query bound = Binder.bind(question.query(), asked.values());
        Query narrowed = asked.narrowed(bound);
        Query run =
                events.map(e -> Binder.among(narrowed, LatestAnswer.PARAMETER, e)).orElse(narrowed);
        return switch (QueryRun.of(data, run, limits, deadline)) {
            case QueryResult.Rows rows ->
                    new Answer(
                            Optional.of(bound),
                            rows.variables().stream().map(Var::getName).toList(),
                            rows.bindings().stream().map(Answer::row).toList(),
                            asked.names(),
                            rows.cut());
            case QueryResult.Truth ignored -> throw notATable(question);
            case QueryResult.Triples ignored -> throw notATable(question);
        };
    }

    private static IllegalStateException notATable(Question question) {
        return new IllegalStateException(question.name() + " is no SELECT");
    }

    private static Row row(Binding binding) {
        Map<String, Node> cells = new LinkedHashMap<>();
        binding.forEach((variable, node) -> cells.put(variable.getName(), node));
        return new Row(cells);
    }
}
