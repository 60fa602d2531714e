package newsgraph.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.apache.jena.graph.Node;

/// A report as one JSON object.
final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportJson() {}

    static String of(Report report) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("conforms", report.conforms());
        json.put("violations", report.count(Severity.VIOLATION));
        json.put("warnings", report.count(Severity.WARNING));
        json.put("notes", report.count(Severity.INFO));
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(f -> describe(findings.addObject(), f));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values make JSON", e);
        }
    }

    private static void describe(ObjectNode json, Finding finding) {
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("focus", text(finding.focus()));
        json.put("message", finding.message());
        finding.path().ifPresent(p -> json.put("path", p.toString()));
        finding.value().ifPresent(v -> json.put("value", text(v)));
        finding.shape().ifPresent(s -> json.put("shape", text(s)));
        json.put("constraint", text(finding.component()));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
