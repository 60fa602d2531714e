package newsgraph.validate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What checks found, in a stable order, the gravest first; each finding once.
public record Report(List<Finding> findings) {
    public static final Report EMPTY = new Report(List.of());

    public Report {
        findings = findings.stream().distinct().sorted().toList();
    }

    /// Returns the findings of several reports as one.
    public static Report of(Collection<Report> reports) {
        return new Report(reports.stream().flatMap(r -> r.findings().stream()).toList());
    }

    public Report and(Report other) {
        return of(List.of(this, other));
    }

    public long count(Severity severity) {
        return of(severity).count();
    }

    public Stream<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity);
    }

    /// Tells whether there is no violation.
    public boolean conforms() {
        return count(Severity.VIOLATION) == 0;
    }
}
