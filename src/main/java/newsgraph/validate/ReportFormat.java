package newsgraph.validate;

/// How a report is written.
public enum ReportFormat {
    TEXT,
    /// A SHACL validation report.
    TTL,
    JSON;

    /// Returns a report in this format; equal reports give the same bytes.
    public String write(Report report) {
        return switch (this) {
            case TEXT -> ReportText.of(report);
            case TTL -> ReportTurtle.of(report);
            case JSON -> ReportJson.of(report);
        };
    }
}
