package newsgraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/// Writes what a shell needs to complete command lines.
@Command(
        name = "completion",
        description = {
            "Prints a script that makes a shell complete commands, options, formats and questions.",
            "For the shell that is open: source <(newsgraph completion bash)"
        })
@SuppressWarnings({"FieldCanBeFinal", "UnusedVariable"}) // picocli assigns it
final class CompletionCommand implements Callable<Integer> {
    /// The shells that know the script. Zsh reads it by a function of its own.
    enum Shell {
        BASH,
        ZSH
    }

    private final Console console;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}: the same for both")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(script(console));
        return ExitCode.OK.code();
    }

    /// Returns the script; formats and the like are in it as they are mostly typed, in small
    /// letters.
    static String script(Console console) {
        CommandLine line = Main.commandLine(console);
        for (CommandLine command : line.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            for (OptionSpec option : List.copyOf(spec.options())) {
                if (option.type().isEnum()) {
                    spec.remove(option);
                    spec.addOption(
                            OptionSpec.builder(option)
                                    .completionCandidates(words(option.type()))
                                    .build());
                }
            }
            for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
                List<String> words = words(parameter);
                if (!words.isEmpty()) {
                    spec.remove(parameter);
                    spec.addPositional(
                            PositionalParamSpec.builder(parameter)
                                    .completionCandidates(words)
                                    .build());
                }
            }
        }
        return AutoComplete.bash(Main.NAME, line);
    }

    private static List<String> words(PositionalParamSpec parameter) {
        return parameter.paramLabel().equals(AskCommand.QUESTION)
                ? Questions.bundled().all().stream().map(Question::name).toList()
                : words(parameter.type());
    }

    private static List<String> words(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }
}
