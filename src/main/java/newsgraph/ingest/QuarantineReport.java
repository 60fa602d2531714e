package newsgraph.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsgraph.article.Reading;

/// Why an article is in quarantine and how to try it again: a line a fact, `name: value`.
///
/// @param id empty where the input names none
/// @param place file and line
/// @param argument last part of the input argument that named it
/// @param inside its path below that argument
/// @param collection that was to name it
/// @param record of the article in the archive beside the report; empty if it could not be read
record QuarantineReport(
        Optional<String> id,
        String place,
        String reason,
        Optional<String> argument,
        Optional<String> inside,
        Optional<String> collection,
        Optional<String> record) {
    static final String NAME = "report.txt";

    static QuarantineReport of(
            Outcome.Refused refused, Optional<Reading.Rejected> rejected, Optional<String> record) {
        return new QuarantineReport(
                refused.id(),
                refused.place(),
                refused.reason(),
                rejected.flatMap(Reading.Rejected::argument),
                rejected.flatMap(Reading.Rejected::inside),
                rejected.flatMap(Reading.Rejected::collection),
                record);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        id.ifPresent(i -> add(text, "id", i));
        add(text, "place", place);
        add(text, "reason", reason);
        argument.ifPresent(a -> add(text, "argument", a));
        inside.ifPresent(i -> add(text, "inside", i));
        collection.ifPresent(c -> add(text, "collection", c));
        record.ifPresent(r -> add(text, "record", r));
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value.replaceAll("[\\r\\n]+", " ")).append('\n');
    }

    static QuarantineReport parse(String text) {
        Map<String, String> facts = new HashMap<>();
        text.lines()
                .filter(line -> line.contains(": "))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    facts.put(line.substring(0, colon), line.substring(colon + 2));
                });
        return new QuarantineReport(
                Optional.ofNullable(facts.get("id")),
                facts.getOrDefault("place", "quarantine"),
                facts.getOrDefault("reason", ""),
                Optional.ofNullable(facts.get("argument")),
                Optional.ofNullable(facts.get("inside")),
                Optional.ofNullable(facts.get("collection")),
                Optional.ofNullable(facts.get("record")));
    }
}
