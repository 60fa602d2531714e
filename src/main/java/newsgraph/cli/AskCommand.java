package newsgraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import newsgraph.query.Answer;
import newsgraph.query.AnswerFormat;
import newsgraph.query.Limits;
import newsgraph.query.Question;
import newsgraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks a question by its name.
@Command(
        name = "ask",
        description = {
            "Asks a question by its name: who met whom, when, where, why, and who says so.",
            "The answer is a table with the article's words. List the questions with: newsgraph questions"
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class AskCommand implements Callable<Integer> {
    static final String QUESTION = "QUESTION";

    private final Console console;

    @Parameters(paramLabel = QUESTION, description = "such as who-met-whom")
    private String name = "";

    @Mixin private final ParameterOptions parameters = new ParameterOptions();

    @Mixin private final QuestionsOption questions = new QuestionsOption();

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final OutputOption output = new OutputOption();

    @Mixin private final LimitOptions limits = new LimitOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private @Nullable AnswerFormat format;

    @Option(
            names = "--show-query",
            description = "print the SPARQL, with its parameters, on standard error")
    private boolean showQuery;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "columns of the text table (default: the terminal's, else 120)")
    private int width = Terminal.width();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = questions.named(name);
        AnswerFormat written = format();
        Map<String, List<String>> given = new LinkedHashMap<>(parameters.given());
        Limits most = limits.limits();
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            if (!given.isEmpty()) {
                WordsNotice.mend(graphs, console);
            }
            Answer answer = Answer.to(question, given, graphs, most);
            AnswerNotes notes = new AnswerNotes(console.err(), graphs.iris().base());
            notes.names(answer.names());
            if (showQuery) {
                answer.query().ifPresent(q -> console.err().println(q.serialize()));
            }
            String text = written.write(answer, graphs.iris().base(), width);
            output.write(console, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            notes.rows(answer, unlessStatus(question, given, answer, graphs, most));
            limits.report(console.err(), answer.cut());
        }
        return ExitCode.OK.code();
    }

    /// Returns how many rows an empty answer would have if any status were asked for; whoever asks
    /// what happened may be looking for what was planned.
    private static int unlessStatus(
            Question question,
            Map<String, List<String>> given,
            Answer answer,
            GraphStore graphs,
            Limits most) {
        if (!answer.rows().isEmpty()
                || answer.query().isEmpty()
                || given.containsKey("status")
                || question.parameter("status").isEmpty()) {
            return 0;
        }
        Map<String, List<String>> wider = new LinkedHashMap<>(given);
        wider.put("status", List.of("any"));
        return Answer.to(question, wider, graphs, most).rows().size();
    }

    private AnswerFormat format() {
        if (format != null) {
            return format;
        }
        return output.ending().map(this::formatOf).orElse(AnswerFormat.TEXT);
    }

    private AnswerFormat formatOf(String ending) {
        return switch (ending) {
            case "csv" -> AnswerFormat.CSV;
            case "tsv" -> AnswerFormat.TSV;
            case "json" -> AnswerFormat.JSON;
            case "txt" -> AnswerFormat.TEXT;
            default -> throw output.noFormat();
        };
    }
}
