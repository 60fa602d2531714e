package newsgraph.rdf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Event;
import newsgraph.event.Participation;
import newsgraph.event.Statement;
import newsgraph.event.Timing;

/// One line that tells a reader what an event is: "planned meeting: Keir Starmer, Donald Trump
/// (2025-02-24 to 2025-03-02)".
final class EventLabels {
    private EventLabels() {}

    /// @param name gives an actor's name
    static String of(Event event, Function<Actor, String> name) {
        return switch (event) {
            case Encounter encounter ->
                    line(
                            kind(encounter),
                            encounter.participations().stream().map(Participation::actor).map(name),
                            encounter.timing());
            case Statement statement ->
                    line("statement", statement.speaker().stream().map(name), statement.timing());
            case Agreement agreement ->
                    line(
                            "agreement",
                            agreement.parties().stream().map(Participation::actor).map(name),
                            agreement.timing());
        };
    }

    private static String kind(Encounter encounter) {
        String type = encounter.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (encounter.status()) {
            case OCCURRED -> type;
            case ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, DENIED, CANCELLED ->
                    encounter.status().name().toLowerCase(Locale.ROOT) + " " + type;
        };
    }

    private static String line(String kind, Stream<String> names, Optional<Timing> timing) {
        String who = names.distinct().collect(Collectors.joining(", "));
        String when = timing.map(EventLabels::days).map(" (%s)"::formatted).orElse("");
        return kind + (who.isEmpty() ? "" : ": " + who) + when;
    }

    private static String days(Timing timing) {
        Optional<String> from = timing.earliest().map(LocalDate::toString);
        Optional<String> until = timing.latest().map(LocalDate::toString);
        if (from.equals(until)) {
            return from.orElse("day unknown");
        }
        return from.map(f -> until.map(u -> f + " to " + u).orElse("from " + f))
                .orElseGet(() -> "until " + until.orElseThrow());
    }
}
