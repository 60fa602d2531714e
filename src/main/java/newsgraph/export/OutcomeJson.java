package newsgraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import newsgraph.event.Status;
import newsgraph.ingest.Findings;
import newsgraph.ingest.Outcome;

/// What became of an article on its way into a store, as one JSON object a line.
public final class OutcomeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OutcomeJson() {}

    /// Returns one line without its end.
    public static String line(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> kept(kept).toString();
            case Outcome.Refused refused -> refused(refused).toString();
        };
    }

    private static ObjectNode kept(Outcome.Kept kept) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", kept.id());
        json.put("article", kept.article().getURI());
        json.put("outcome", kept.kind().name().toLowerCase(Locale.ROOT));
        findings(json, kept.findings());
        kept.note().ifPresent(note -> json.put("note", note));
        return json;
    }

    private static void findings(ObjectNode json, Findings findings) {
        ObjectNode encounters = json.putObject("encounters");
        Arrays.stream(Status.values())
                .filter(findings.encounters()::containsKey)
                .forEach(status ->
                        encounters.put(
                                status.name().toLowerCase(Locale.ROOT),
                                findings.encounters().get(status)));
        json.put("statements", findings.statements());
        json.put("agreements", findings.agreements());
    }

    private static ObjectNode refused(Outcome.Refused refused) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", refused.id().orElse(null));
        json.put("place", refused.place());
        json.put("outcome", "quarantined");
        json.put("error", refused.reason());
        return json;
    }
}
