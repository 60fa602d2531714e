package newsgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// The answer to a question: a table, and how the names in the question were understood.
///
/// @param query as it was run; empty if a name fits nobody, and nothing was run
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

    /// Asks a question.
    ///
    /// @param data in a read transaction
    /// @param iris the names that the store gives
    /// @param given for some parameters of the question, what they are set to, in words
    /// @throws ArgumentException if the question does not have such a parameter, or it cannot have
    ///   such a value
    /// @throws TimeLimitException if it takes longer than the limit
    public static Answer to(
            Question question,
            Map<String, List<String>> given,
            Dataset data,
            Iris iris,
            Limits limits) {
        Deadline deadline = Deadline.in(limits.time());
        ActorNames actors = new ActorNames(data.asDatasetGraph().getDefaultGraph(), iris, deadline);
        Map<String, List<Node>> values = new LinkedHashMap<>();
        List<NameSearch> names = new ArrayList<>();
        boolean nobody = false;
        for (String name : new TreeSet<>(given.keySet())) {
            Parameter parameter = parameter(question, name);
            List<String> words = given.getOrDefault(name, List.of());
            if (parameter.kind() == Parameter.Kind.ACTOR) {
                List<NameSearch> found = words.stream().map(actors::find).toList();
                List<Node> nodes =
                        found.stream()
                                .flatMap(f -> f.actors().stream())
                                .map(NamedActor::node)
                                .distinct()
                                .toList();
                names.addAll(found);
                nobody |= nodes.isEmpty();
                values.put(name, nodes);
            } else {
                values.put(name, Arguments.terms(parameter, words));
            }
        }
        if (nobody) {
            return new Answer(
                    Optional.empty(), question.query().getResultVars(), List.of(), names, false);
        }
        Query bound = Binder.bind(question.query(), values);
        return switch (QueryRun.of(data, bound, limits, deadline)) {
            case QueryResult.Rows rows ->
                    new Answer(
                            Optional.of(bound),
                            rows.variables().stream().map(Var::getName).toList(),
                            rows.bindings().stream().map(Answer::row).toList(),
                            names,
                            rows.cut());
            case QueryResult.Truth ignored -> throw notATable(question);
            case QueryResult.Triples ignored -> throw notATable(question);
        };
    }

    private static IllegalStateException notATable(Question question) {
        return new IllegalStateException(question.name() + " is no SELECT");
    }

    private static Parameter parameter(Question question, String name) {
        List<String> known = question.parameters().stream().map(Parameter::name).toList();
        return question.parameter(name)
                .orElseThrow(() ->
                        new ArgumentException(
                                "%s has no parameter --%s%s; it has %s"
                                        .formatted(
                                                question.name(),
                                                name,
                                                Suggestions.asked(Suggestions.of(name, known)),
                                                known.isEmpty()
                                                        ? "none"
                                                        : "--" + String.join(", --", known))));
    }

    private static Row row(Binding binding) {
        Map<String, Node> cells = new LinkedHashMap<>();
        binding.forEach((variable, node) -> cells.put(variable.getName(), node));
        return new Row(cells);
    }
}
