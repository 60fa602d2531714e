package newsgraph.query;

/// How an answer is written.
public enum AnswerFormat {
    TEXT,
    CSV,
    TSV,
    JSON;

    /// Returns an answer in this format; equal answers give the same bytes.
    ///
    /// @param base of the store's IRIs, which readers are spared
    /// @param width of a line, for readers
    public String write(Answer answer, String base, int width) {
        return switch (this) {
            case TEXT -> AnswerText.of(answer, base, width);
            case CSV -> AnswerSheet.csv(answer);
            case TSV -> AnswerSheet.tsv(answer);
            case JSON -> AnswerJson.of(answer);
        };
    }
}
