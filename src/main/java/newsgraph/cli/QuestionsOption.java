package newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import newsgraph.query.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which questions can be asked.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class QuestionsOption {
    @Option(
            names = "--questions",
            paramLabel = "DIR",
            description = "a folder of .rq files of your own, beside the program's questions")
    private @Nullable Path folder;

    Questions all() {
        Questions bundled = Questions.bundled();
        return folder == null ? bundled : bundled.and(Questions.of(folder));
    }

    /// @throws CommandFailure if there is no question of that name
    Question named(String name) {
        Questions all = all();
        List<String> like = all.like(name);
        return all.named(name)
                .orElseThrow(() ->
                        new CommandFailure(
                                ExitCode.USAGE,
                                "%s: no such question%s; list them with: newsgraph questions"
                                        .formatted(name, Suggestions.asked(like))));
    }
}
