package newsgraph.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An answer as a JSON array of one object a row; what has no value is `null`.
final class AnswerJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AnswerJson() {}

    static String of(Answer answer) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (Answer.Row row : answer.rows()) {
            ObjectNode object = rows.addObject();
            answer.columns()
                    .forEach(column ->
                            row.cell(column)
                                    .ifPresentOrElse(
                                            value -> put(object, column, value),
                                            () -> object.putNull(column)));
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values make JSON", e);
        }
    }

    private static void put(ObjectNode object, String column, org.apache.jena.graph.Node value) {
        if (value.isLiteral() && value.getLiteralValue() instanceof Integer number) {
            object.put(column, number);
        } else if (value.isLiteral() && value.getLiteralValue() instanceof Boolean truth) {
            object.put(column, truth);
        } else {
            object.put(column, Terms.plain(value));
        }
    }
}
