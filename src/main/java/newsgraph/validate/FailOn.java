package newsgraph.validate;

/// From which severity on a report counts as failed.
public enum FailOn {
    VIOLATION,
    WARNING,
    NONE;

    /// Tells whether a report has a finding of that severity or a graver one.
    public boolean fails(Report report) {
        return switch (this) {
            case VIOLATION -> report.count(Severity.VIOLATION) > 0;
            case WARNING -> report.count(Severity.VIOLATION) + report.count(Severity.WARNING) > 0;
            case NONE -> false;
        };
    }
}
