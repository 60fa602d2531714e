package newsgraph.query;

import java.util.stream.Collectors;

/// Questions for whoever wants to ask one.
public final class QuestionList {
    private QuestionList() {}

    /// How questions are listed.
    public enum Format {
        TEXT,
        /// A page of documentation, in Markdown.
        MD
    }

    /// Returns all questions, in their order.
    public static String of(Questions questions, Format format) {
        return switch (format) {
            case TEXT ->
                    questions.all().stream()
                            .map(QuestionList::text)
                            .collect(Collectors.joining("\n"));
            case MD -> page(questions);
        };
    }

    private static String text(Question question) {
        StringBuilder text = new StringBuilder();
        text.append(question.name()).append(": ").append(question.question()).append('\n');
        question.parameters()
                .forEach(p ->
                        text.append("    %-18s%s\n".formatted("--" + p.option(), p.description())));
        return text.toString();
    }

    private static String page(Questions questions) {
        return """
        # Questions

        Each is a file of `queries/`: SPARQL that runs as it stands, with a comment a parameter. `newsgraph ask NAME`
        asks it, and an option sets the parameter of the same name. This page is what
        `newsgraph questions --format md` prints; a test compares the two.

        """
                + questions.all().stream()
                        .map(QuestionList::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(Question question) {
        String parameters =
                question.parameters().stream()
                        .map(p ->
                                "| `--%s` | %s | %s |\n"
                                        .formatted(p.option(), p.kind().word(), p.description()))
                        .collect(Collectors.joining());
        return "## %s\n\n%s\n\n| parameter | kind | what it narrows to |\n|---|---|---|\n%s\n"
                        .formatted(question.name(), question.question(), parameters)
                + "Columns: %s.\n"
                        .formatted(
                                question.columns().stream()
                                        .map("`%s`"::formatted)
                                        .collect(Collectors.joining(", ")))
                + (question.notes().isEmpty() ? "" : "\n%s\n".formatted(question.notes()));
    }
}
