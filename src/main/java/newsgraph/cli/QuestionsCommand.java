package newsgraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import newsgraph.query.QuestionList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the questions that can be asked.
@Command(
        name = "questions",
        description = "Lists the questions that can be asked by name, and their parameters.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class QuestionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final QuestionsOption questions = new QuestionsOption();

    @Mixin private final OutputOption output = new OutputOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private QuestionList.Format format = QuestionList.Format.TEXT;

    QuestionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String list = QuestionList.of(questions.all(), format);
        output.write(console, out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK.code();
    }
}
