package newsgraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// One line of the journal.
sealed interface JournalLine {
    /// Returns its place in the journal, counted from 0.
    int number();

    /// Returns its JSON, with the fields in one order and without the sum.
    ObjectNode json();

    /// A commit is about to begin.
    record Begun(int number, List<Journaled> decisions) implements JournalLine {
        public Begun {
            decisions = List.copyOf(decisions);
        }

        @Override
        public ObjectNode json() {
            ObjectNode json = ArticleJson.object();
            json.put("n", number);
            ArrayNode all = json.putArray("begun");
            decisions.forEach(d -> describe(all.addObject(), d));
            return json;
        }
    }

    /// What came of the commit of the line before.
    record Settled(int number, boolean committed) implements JournalLine {
        @Override
        public ObjectNode json() {
            ObjectNode json = ArticleJson.object();
            json.put("n", number);
            json.put("committed", committed);
            return json;
        }
    }

    private static void describe(ObjectNode json, Journaled decision) {
        switch (decision) {
            case Journaled.Keep keep -> {
                json.put("keep", keep.article());
                json.put("record", keep.record());
            }
            case Journaled.Remove remove -> {
                json.put("remove", remove.article());
                json.put("id", remove.id());
                remove.records().forEach(json.putArray("records")::add);
                json.put("purged", remove.purged());
            }
        }
    }

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException if it is none
    static JournalLine of(JsonNode json) {
        int number = json.path("n").asInt(-1);
        if (json.has("committed")) {
            return new Settled(number, json.path("committed").asBoolean());
        }
        List<Journaled> decisions = new ArrayList<>();
        json.path("begun").forEach(d -> decisions.add(decision(d)));
        return new Begun(number, decisions);
    }

    private static Journaled decision(JsonNode json) {
        if (json.has("keep")) {
            return new Journaled.Keep(json.path("keep").asText(), json.path("record").asText());
        }
        if (!json.has("remove")) {
            throw new IllegalArgumentException("a decision of no known kind: " + json);
        }
        List<String> records = new ArrayList<>();
        json.path("records").forEach(r -> records.add(r.asText()));
        return new Journaled.Remove(
                json.path("remove").asText(),
                json.path("id").asText(),
                records,
                json.path("purged").asBoolean());
    }
}
