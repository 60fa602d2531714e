package newsgraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// What a backup holds.
///
/// @param quads without those of `graph/runs`
/// @param hashes SHA-256 of every file, by name
public record BackupManifest(Instant made, int graphs, long quads, Map<String, String> hashes) {
    static final String NAME = "manifest.json";

    public BackupManifest {
        hashes = Map.copyOf(hashes);
    }

    byte[] bytes() {
        ObjectNode json = json();
        json.put("sum", sum(json));
        return ArticleJson.bytes(json);
    }

    private ObjectNode json() {
        ObjectNode json = ArticleJson.object();
        json.put("backup", StoreSettings.FORMAT);
        json.put("made", made.toString());
        json.put("graphs", graphs);
        json.put("quads", quads);
        ObjectNode files = json.putObject("files");
        new TreeMap<>(hashes).forEach(files::put);
        return json;
    }

    private static String sum(ObjectNode json) {
        return Sha256.of(ArticleJson.bytes(json));
    }

    /// Reads a manifest.
    ///
    /// @throws IllegalArgumentException if it is none, or not what was written
    static BackupManifest of(byte[] bytes) {
        JsonNode json = ArticleJson.read(bytes);
        Map<String, String> hashes = new TreeMap<>();
        json.path("files").properties().forEach(f -> hashes.put(f.getKey(), f.getValue().asText()));
        try {
            BackupManifest manifest =
                    new BackupManifest(
                            Instant.parse(json.path("made").asText()),
                            json.path("graphs").asInt(),
                            json.path("quads").asLong(),
                            hashes);
            if (!sum(manifest.json()).equals(json.path("sum").asText())) {
                throw new IllegalArgumentException("the manifest is not what was written");
            }
            return manifest;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the manifest is not what was written", e);
        }
    }
}
