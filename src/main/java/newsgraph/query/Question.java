package newsgraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/// A query that is kept in a file of its own, and what a reader needs to ask it.
///
/// @param name of the file, without its ending
/// @param title a few words
/// @param question one sentence
/// @param notes what else a reader should know; may be empty
/// @param query a `SELECT`, which runs as it stands: no parameter must be set
public record Question(
        String name,
        String title,
        String question,
        String notes,
        List<Parameter> parameters,
        Query query) {
    public Question {
        parameters = List.copyOf(parameters);
    }

    /// Returns the columns of every answer.
    public List<String> columns() {
        return query.getResultVars();
    }

    /// Returns the parameter of a name.
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
