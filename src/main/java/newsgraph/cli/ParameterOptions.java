package newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// What the parameters of a question are set to.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ParameterOptions {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "somebody, by name (without accents or first name) or IRI")
    private List<String> who = new ArrayList<>();

    @Option(names = "--with", paramLabel = "NAME", description = "somebody else")
    private List<String> with = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DAY", description = "no earlier than 2025-02-23")
    private List<String> since = new ArrayList<>();

    @Option(names = "--until", paramLabel = "DAY", description = "no later than that day")
    private List<String> until = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            completionCandidates = ConceptNames.Statuses.class,
            description =
                    "occurred, ongoing, planned, proposed, hypothetical, denied, cancelled, or any")
    private List<String> status = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            completionCandidates = ConceptNames.Types.class,
            description =
                    "meeting, phone_call, video_call, visit, negotiation, summit, encounter, or any")
    private List<String> type = new ArrayList<>();

    @Option(names = "--place", paramLabel = "WORDS", description = "a place or its country")
    private List<String> place = new ArrayList<>();

    @Option(names = "--publisher", paramLabel = "WORDS", description = "an outlet")
    private List<String> publisher = new ArrayList<>();

    @Option(names = "--about", paramLabel = "WORDS", description = "a topic")
    private List<String> about = new ArrayList<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description =
                    "only what rules read that were right at least so often on the project's gold, from 0 to 1")
    private List<String> minConfidence = new ArrayList<>();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "a parameter of a question of your own")
    private Map<String, String> own = new LinkedHashMap<>();

    /// Returns the values of each parameter that is set.
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("who", who);
        given.put("with", with);
        given.put("since", since);
        given.put("until", until);
        given.put("status", status);
        given.put("type", type);
        given.put("place", place);
        given.put("publisher", publisher);
        given.put("about", about);
        given.put("minConfidence", minConfidence);
        given.values().removeIf(List::isEmpty);
        own.forEach((name, value) -> given.put(name, List.of(value)));
        return given;
    }
}
