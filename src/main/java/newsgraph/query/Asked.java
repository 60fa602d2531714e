package newsgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.fulltext.Folded;
import newsgraph.fulltext.WordSearch;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/// What somebody gave for the parameters of a question, looked up in a store.
///
/// @param values terms for each parameter that was given
/// @param names one search for each name that was given
/// @param events for each parameter of words and each of its values, the events that may have them
/// @param isOfNobody whether a name fits nobody, so that there is nothing to ask
record Asked(
        Map<String, List<Node>> values,
        List<NameSearch> names,
        Map<String, Map<Node, List<Node>>> events,
        boolean isOfNobody) {
    /// Events that are looked at without making anybody wait.
    private static final int FEW = 1_000;

    static final Asked NOTHING = new Asked(Map.of(), List.of(), Map.of(), false);

    Asked {
        values = Map.copyOf(values);
        names = List.copyOf(names);
        events = Map.copyOf(events);
    }

    /// Looks up what was given.
    ///
    /// @throws ArgumentException if the question does not have such a parameter, or it cannot have
    ///   such a value
    static Asked of(
            Question question,
            Map<String, List<String>> given,
            ActorNames actors,
            WordSearch index) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        Map<String, Map<Node, List<Node>>> events = new LinkedHashMap<>();
        List<NameSearch> names = new ArrayList<>();
        boolean nobody = false;
        for (String name : new TreeSet<>(given.keySet())) {
            Parameter parameter = parameter(question, name);
            List<String> words = given.getOrDefault(name, List.of());
            if (parameter.kind() == Parameter.Kind.ACTOR) {
                List<NameSearch> found = words.stream().map(actors::find).toList();
                List<Node> nodes = nodes(found);
                names.addAll(found);
                nobody |= nodes.isEmpty();
                values.put(name, nodes);
            } else {
                values.put(name, Arguments.terms(parameter, words));
            }
            // signs alone are in no index: there the query looks everywhere
            if (parameter.kind() == Parameter.Kind.WORDS
                    && !words.isEmpty()
                    && words.stream().noneMatch(w -> Folded.words(w).isEmpty())) {
                Map<Node, List<Node>> found = new LinkedHashMap<>();
                values.getOrDefault(name, List.of())
                        .forEach(t -> found.put(t, index.events(t.getLiteralLexicalForm())));
                events.put(name, found);
            }
        }
        return new Asked(values, names, events, nobody);
    }

    private static List<Node> nodes(List<NameSearch> found) {
        return found.stream()
                .flatMap(f -> f.actors().stream())
                .map(NamedActor::node)
                .distinct()
                .toList();
    }

    /// Returns the query with the events to look at.
    Query narrowed(Query bound) {
        Query narrowed = bound;
        for (Map.Entry<String, Map<Node, List<Node>>> words : events.entrySet()) {
            narrowed = Binder.narrow(narrowed, words.getKey(), words.getValue());
        }
        return narrowed;
    }

    /// Tells whether words were given that few events have.
    boolean leadsToFew() {
        return !events.isEmpty()
                && events.values().stream()
                        .flatMap(byWords -> byWords.values().stream())
                        .allMatch(found -> found.size() <= FEW);
    }

    /// Returns the same, to be looked for at some events alone.
    Asked within(List<Node> recent) {
        Set<Node> kept = new HashSet<>(recent);
        Map<String, Map<Node, List<Node>>> fewer = new LinkedHashMap<>();
        events.forEach((parameter, byWords) -> {
            Map<Node, List<Node>> few = new LinkedHashMap<>();
            byWords.forEach((words, found) ->
                    few.put(words, found.stream().filter(kept::contains).toList()));
            fewer.put(parameter, few);
        });
        return new Asked(values, names, fewer, isOfNobody);
    }

    private static Parameter parameter(Question question, String name) {
        List<String> known = question.parameters().stream().map(Parameter::option).toList();
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
}
