package newsgraph.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What FollowTheMoney allows of an entity, from the list in the tests' resources.
final class FtmModel {
    private record Schema(
            boolean isAbstract,
            List<String> parents,
            List<String> required,
            Map<String, String> properties) {}

    private static final Map<String, Pattern> TYPES =
            Map.of(
                    "string", Pattern.compile(".+"),
                    "text", Pattern.compile(".+"),
                    "name", Pattern.compile(".+"),
                    "url", Pattern.compile("https?://[^\\s/]+\\S*"),
                    "gender", Pattern.compile("male|female|other"),
                    "date", Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?"));

    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    static FtmModel read() throws IOException {
        FtmModel model = new FtmModel();
        Schema last = new Schema(true, List.of(), List.of(), new LinkedHashMap<>());
        for (String line :
                Files.readAllLines(Path.of("src/test/resources/export/followthemoney.txt"))) {
            if (line.contains("schema ") && !line.startsWith("#")) {
                String[] parts = line.split("\\|", -1);
                last =
                        new Schema(
                                line.startsWith("abstract "),
                                list(parts[1]),
                                list(parts[2]),
                                new LinkedHashMap<>());
                model.schemas.put(
                        parts[0].substring(parts[0].indexOf("schema ") + "schema ".length())
                                .strip(),
                        last);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                last.properties.put(parts[0], parts[1].strip());
            }
        }
        return model;
    }

    private static List<String> list(String words) {
        return words.strip().equals("-") ? List.of() : List.of(words.strip().split(", ", -1));
    }

    /// Returns all that is wrong with entities that make one file.
    List<String> faults(List<JsonNode> entities) {
        Map<String, String> byId = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (JsonNode entity : entities) {
            String id = entity.path("id").asText();
            if (!ID.matcher(id).matches() || byId.put(id, entity.path("schema").asText()) != null) {
                faults.add("no id of its own: " + entity);
            }
        }
        entities.forEach(e -> faults.addAll(faults(e, byId)));
        return faults;
    }

    private List<String> faults(JsonNode entity, Map<String, String> byId) {
        String name = entity.path("schema").asText();
        Schema schema = schemas.get(name);
        if (schema == null || schema.isAbstract) {
            return List.of("no schema of entities: " + name);
        }
        List<String> faults = new ArrayList<>();
        lineage(name)
                .flatMap(s -> named(s).required.stream())
                .filter(p -> entity.path("properties").path(p).isEmpty())
                .forEach(p -> faults.add(name + " without " + p + ": " + entity));
        for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
            String type =
                    lineage(name)
                            .map(s -> named(s).properties.get(property.getKey()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("nothing");
            for (JsonNode value : property.getValue()) {
                if (!fits(value.asText(), type, byId)) {
                    faults.add(
                            "%s.%s: %s is no %s".formatted(name, property.getKey(), value, type));
                }
            }
        }
        return faults;
    }

    private boolean fits(String value, String type, Map<String, String> byId) {
        if (schemas.containsKey(type)) {
            return byId.containsKey(value) && lineage(byId.get(value)).anyMatch(type::equals);
        }
        return TYPES.containsKey(type) && TYPES.get(type).matcher(value).matches();
    }

    private Stream<String> lineage(String name) {
        return Stream.concat(Stream.of(name), named(name).parents.stream().flatMap(this::lineage));
    }

    private Schema named(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
