package newsgraph.serve.page;

import java.util.List;
import java.util.Map;
import newsgraph.ingest.Shelf;
import newsgraph.query.Answer;
import newsgraph.query.Limits;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;

/// What the pages are about.
///
/// @param limits of each query
public record Site(Shelf shelf, Questions questions, Limits limits) {
    GraphStore store() {
        return shelf.store();
    }

    Iris iris() {
        return store().iris();
    }

    /// Asks a question inside the limits.
    ///
    /// @throws newsgraph.query.QueryException if it cannot be answered
    Answer ask(Question question, Map<String, List<String>> given) {
        return store().read(data -> Answer.to(question, given, data, iris(), limits));
    }
}
