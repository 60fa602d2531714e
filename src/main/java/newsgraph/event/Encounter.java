package newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;

/// Two or more parties who come together or talk to each other directly; one for each real event,
/// however often it is mentioned.
///
/// @param ordinal 1, or 2, 3 ... where one trigger carries several encounters
/// @param status the article's own conclusion
/// @param mentions trigger words, at least one, the clearest first
/// @param participations one for each actor
/// @param reports who reports which status, at least one
/// @param timing empty if the article does not say
/// @param location empty if the article does not say
/// @param attribution who says so; empty where the article itself does
/// @param sentence the sentence of the clearest mention
/// @param rule the rule that found it
public record Encounter(
        Type type,
        int ordinal,
        Status status,
        List<TextSpan> mentions,
        List<Participation> participations,
        List<StatusReport> reports,
        Optional<Timing> timing,
        Optional<Location> location,
        List<Explanation> explanations,
        Optional<Attribution> attribution,
        TextSpan sentence,
        String rule)
        implements Event {
    /// The kinds. A negotiation is talks over an issue between sides; a summit is called so; a
    /// visit is somebody coming to somebody; an encounter is a dinner, reception, hearing or
    /// briefing.
    public enum Type {
        MEETING,
        PHONE_CALL,
        VIDEO_CALL,
        VISIT,
        NEGOTIATION,
        SUMMIT,
        ENCOUNTER;

        /// Tells whether the parties talk at a distance.
        public boolean isCall() {
            return this == PHONE_CALL || this == VIDEO_CALL;
        }
    }

    public Encounter {
        mentions = List.copyOf(mentions);
        participations = List.copyOf(participations);
        reports = List.copyOf(reports);
        explanations = List.copyOf(explanations);
        if (mentions.isEmpty() || reports.isEmpty()) {
            throw new IllegalArgumentException("an encounter needs a mention and a report");
        }
    }

    /// Returns the same encounter with one reason more.
    public Encounter with(Explanation explanation) {
        return new Encounter(
                type,
                ordinal,
                status,
                mentions,
                participations,
                reports,
                timing,
                location,
                Stream.concat(explanations.stream(), Stream.of(explanation)).toList(),
                attribution,
                sentence,
                rule);
    }

    /// Returns the same encounter between others.
    public Encounter between(List<Participation> others) {
        return new Encounter(
                type,
                ordinal,
                status,
                mentions,
                others,
                reports,
                timing,
                location,
                explanations,
                attribution,
                sentence,
                rule);
    }

    /// Returns the same encounter at another time.
    public Encounter at(Timing time) {
        return new Encounter(
                type,
                ordinal,
                status,
                mentions,
                participations,
                reports,
                Optional.of(time),
                location,
                explanations,
                attribution,
                sentence,
                rule);
    }

    @Override
    public TextSpan trigger() {
        return mentions.getFirst();
    }
}
