package newsgraph.query;

import java.util.List;

/// What was found for the name of an actor.
///
/// @param name as it was given
/// @param actors whom it fits, in the order of their names
/// @param suggestions whom else may have been meant, where it fits nobody
public record NameSearch(String name, List<NamedActor> actors, List<String> suggestions) {
    public NameSearch {
        actors = List.copyOf(actors);
        suggestions = List.copyOf(suggestions);
    }
}
