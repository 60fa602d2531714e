package newsgraph.serve.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import newsgraph.ingest.Contents;
import newsgraph.ingest.Shelf;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.Limits;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/// What the pages are about: a store that nobody changes meanwhile.
public final class Site {
    private final Shelf shelf;
    private final Questions questions;
    private final Limits limits;
    private final AtomicReference<@Nullable Contents> contents = new AtomicReference<>();
    private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

    /// @param limits of each query
    public Site(Shelf shelf, Questions questions, Limits limits) {
        this.shelf = shelf;
        this.questions = questions;
        this.limits = limits;
    }

    Shelf shelf() {
        return shelf;
    }

    Questions questions() {
        return questions;
    }

    Limits limits() {
        return limits;
    }

    GraphStore store() {
        return shelf.store();
    }

    Iris iris() {
        return store().iris();
    }

    /// Returns how much there is, which is counted once.
    Contents contents() {
        Contents known = contents.get();
        if (known == null) {
            known = Contents.of(shelf);
            contents.set(known);
        }
        return known;
    }

    /// Returns what the articles tell, which is counted once.
    Told told() {
        Told known = told.get();
        if (known == null) {
            known = Told.in(store());
            told.set(known);
        }
        return known;
    }

    /// Asks a question for a page, which shows some rows.
    ///
    /// @throws newsgraph.query.QueryException if it cannot be answered
    LatestAnswer latest(Question question, Map<String, List<String>> given, int enough) {
        return LatestAnswer.to(question, given, store(), limits, enough);
    }

    /// Returns a question of the program.
    Question named(String name) {
        return questions.named(name).orElseThrow(() -> new IllegalStateException("no " + name));
    }

    /// Asks a question inside the limits.
    ///
    /// @throws newsgraph.query.QueryException if it cannot be answered
    Answer ask(Question question, Map<String, List<String>> given) {
        return Answer.to(question, given, store(), limits);
    }
}
