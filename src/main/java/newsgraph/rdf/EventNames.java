package newsgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Event;
import newsgraph.event.Extraction;
import newsgraph.event.Statement;

/// The fragments that name an article's events: kind and offsets of the clearest trigger, of a
/// statement those of its content. Where several events would have one name, the second has `-2`.
public final class EventNames {
    private final Map<Event, String> names = new HashMap<>();

    private EventNames() {}

    public static EventNames of(Extraction extraction) {
        EventNames result = new EventNames();
        Set<String> taken = new HashSet<>();
        extraction
                .events()
                .forEach(e -> result.names.computeIfAbsent(e, x -> firstFree(plain(x), taken)));
        return result;
    }

    /// Returns the name without `#` ("event-412-422").
    ///
    /// @throws IllegalArgumentException if the event is not of that extraction
    public String of(Event event) {
        String name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException("not an event of this article: " + event);
        }
        return name;
    }

    private static String plain(Event event) {
        String offsets = "%d-%d".formatted(event.trigger().begin(), event.trigger().end());
        return switch (event) {
            case Encounter encounter ->
                    "event-" + offsets + (encounter.ordinal() > 1 ? "-" + encounter.ordinal() : "");
            case Statement ignored -> "statement-" + offsets;
            case Agreement ignored -> "agreement-" + offsets;
        };
    }

    /// Returns the name, with the least number from 2 on where it is taken, and takes it.
    static String firstFree(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }
}
