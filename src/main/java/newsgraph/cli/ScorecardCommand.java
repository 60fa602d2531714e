package newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.measure.GoldFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares what is extracted with gold. A builder's command, so the help page leaves it out.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
@Command(
        name = "scorecard",
        hidden = true,
        description = "Reads gold articles and compares what is extracted with their answers.")
final class ScorecardCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "GOLD",
            arity = "0..*",
            description = "gold forms, JSON lines, folders of forms (default: ${DEFAULT-VALUE})",
            defaultValue = "gold")
    private List<Path> gold = List.of();

    @Option(
            names = "--print-gold",
            description = "print the gold as JSON lines, with offsets, and stop")
    private boolean printGold;

    ScorecardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> lines = GoldFiles.lines(gold);
        if (printGold) {
            lines.forEach(console.out()::println);
        }
        return ExitCode.OK.code();
    }
}
