package newsgraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.query.Answer;
import newsgraph.query.NameSearch;
import newsgraph.query.NamedActor;
import newsgraph.query.Suggestions;

/// What is told about an answer beside the answer: how names were understood, and how much it is.
///
/// @param base of the store's IRIs
record AnswerNotes(PrintStream err, String base) {
    private static final int MOST = 20;

    /// Tells of names that fit several actors, or nobody.
    void names(List<NameSearch> names) {
        for (NameSearch name : names) {
            if (name.actors().isEmpty()) {
                err.printf(
                        "newsgraph: %s: nobody in the store has that name%s%n",
                        name.name(), Suggestions.asked(name.suggestions()));
            } else if (name.actors().size() > 1) {
                candidates(name);
            }
        }
    }

    /// Lists whom a name fits. Actors of one description that are only known by their articles are
    /// one line: nobody has said yet that they are one.
    private void candidates(NameSearch name) {
        Map<String, List<NamedActor>> alike = new LinkedHashMap<>();
        for (NamedActor actor : name.actors()) {
            alike.computeIfAbsent(description(actor), d -> new ArrayList<>()).add(actor);
        }
        err.printf("newsgraph: %s fits several, and the answer is for each:%n", name.name());
        alike.entrySet().stream()
                .limit(MOST)
                .forEach(e -> err.printf("  %s  %s%n", e.getKey(), where(e.getValue())));
        if (alike.size() > MOST) {
            err.printf("  and %d more%n", alike.size() - MOST);
        }
    }

    private static String description(NamedActor actor) {
        return "%s (%s%s)"
                .formatted(
                        actor.name(),
                        actor.kind(),
                        actor.onBehalfOf().map(b -> " on behalf of " + b).orElse(""));
    }

    private String where(List<NamedActor> actors) {
        if (actors.size() > 1) {
            return "in %d articles".formatted(actors.size());
        }
        String iri = actors.getFirst().node().getURI();
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /// Tells how many rows there are.
    ///
    /// @param ofAnyStatus how many there were, if none, with any status
    void rows(Answer answer, int ofAnyStatus) {
        int rows = answer.rows().size();
        err.printf(
                "newsgraph: %s%s%n",
                rows == 0 ? "no rows" : counted(rows),
                ofAnyStatus == 0 ? "" : "; %s with --status any".formatted(counted(ofAnyStatus)));
    }

    private static String counted(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
