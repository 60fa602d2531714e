package newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.ingest.Fault;
import newsgraph.ingest.OvertimeException;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;

/// Reads articles for `extract`; several threads may do so at once.
record ArticleReader(Annotator annotator, ArticleWriter writer) {
    /// What came of one input.
    sealed interface Result {
        /// Something to write.
        ///
        /// @param notes what a limit took away, for the user
        record Part(String id, ArticleWriter.Part part, List<String> notes) implements Result {}

        record Refused(Reading.Refused reason) implements Result {}
    }

    /// Reads an input. An article that the program fails on is refused, so that the others are read
    /// all the same.
    Result read(Reading input) {
        return switch (input) {
            case Reading.Refused refused -> new Result.Refused(refused);
            case Reading.Read read -> read(read.article());
        };
    }

    /// Returns what comes of an input that was given up.
    static Result overtime(Reading input, OvertimeException reason) {
        return switch (input) {
            case Reading.Refused refused -> new Result.Refused(refused);
            case Reading.Read read -> refused(read.article(), Fault.reason(reason));
        };
    }

    private Result read(Article article) {
        try {
            AnnotatedText text = annotator.annotate(article);
            return new Result.Part(article.id(), writer.read(text), text.notes());
        } catch (RuntimeException | StackOverflowError fault) {
            return refused(article, Fault.reason(fault));
        }
    }

    private static Result refused(Article article, String reason) {
        return new Result.Refused(
                new Reading.Refused(
                        Optional.of(article.id()), article.id(), OptionalInt.empty(), reason));
    }
}
