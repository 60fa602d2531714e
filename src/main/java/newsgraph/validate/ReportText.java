package newsgraph.validate;

import java.util.Locale;
import newsgraph.rdf.Literals;
import org.apache.jena.graph.Node;

/// A report for a reader: one finding a line, and what they come to.
final class ReportText {
    private ReportText() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(f -> text.append(line(f)).append('\n'));
        return text.append(summary(report)).append('\n').toString();
    }

    private static String line(Finding finding) {
        return "%-9s  %s: %s%s%s"
                .formatted(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        term(finding.focus()),
                        finding.message(),
                        finding.path()
                                .map(p -> " [" + Terms.shortened(p.toString()) + "]")
                                .orElse(""),
                        finding.value().map(v -> ": " + term(v)).orElse(""));
    }

    private static String term(Node node) {
        return node.isLiteral()
                ? "\"%s\"".formatted(Literals.label(node.getLiteralLexicalForm()))
                : Terms.shortened(node.toString());
    }

    private static String summary(Report report) {
        return "%s: %d violation(s), %d warning(s), %d note(s)"
                .formatted(
                        report.conforms() ? "conforms" : "does not conform",
                        report.count(Severity.VIOLATION),
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO));
    }
}
