package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.text.Sentence;

/// "Both Chilean leaders" are none of Spain, whoever was named last.
final class Foreigners {
    private static final String COUNTRY = "country/";

    private Foreigners() {}

    /// Tells whether an adjective before a noun names a state, and the titles are of others only.
    ///
    /// @param titles that somebody bears
    static boolean areOf(
            List<Title> titles, Nations nations, Sentence sentence, Collective collective) {
        Optional<String> state = Optional.empty();
        for (int at = collective.first(); at < collective.head() && state.isEmpty(); at++) {
            state = nations.endingAt(sentence, at).map(m -> m.country().id());
        }
        Set<String> served =
                titles.stream()
                        .filter(t -> t.state() == Title.State.NOW)
                        .flatMap(t -> t.of().stream())
                        .filter(b -> b.startsWith(COUNTRY))
                        .collect(Collectors.toUnmodifiableSet());
        return state.isPresent() && !served.isEmpty() && !served.contains(state.get());
    }
}
