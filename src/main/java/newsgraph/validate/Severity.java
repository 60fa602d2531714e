package newsgraph.validate;

/// How grave a finding is, the gravest first.
public enum Severity {
    VIOLATION,
    WARNING,
    /// Something that could not be checked, or that a reader may want to know.
    INFO
}
