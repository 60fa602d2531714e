package newsgraph.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/// The program: finds the command, runs it, and turns what goes wrong into a message and an exit
/// code.
public final class Main {
    static final String NAME = "newsgraph";

    private Main() {}

    @Command(
            name = NAME,
            mixinStandardHelpOptions = true,
            versionProvider = Versions.class,
            synopsisSubcommandLabel = "COMMAND",
            description = {
                "Reads news articles and builds an RDF knowledge graph of who met whom, when, where"
                        + " and why, and who says so.",
                "Start with: newsgraph demo"
            },
            exitCodeListHeading = "%nExit codes:%n")
    private static final class Root {}

    public static void main(String[] args) {
        PrintStream out =
                Terminal.isLookedAt()
                        ? VisibleStream.of(System.out)
                        : new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, System.err, args));
    }

    /// Runs one command line and returns its exit code; never throws.
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        int code = run(new Console(in, out, VisibleStream.of(err)), args);
        out.flush();
        return code;
    }

    private static int run(Console console, String... args) {
        CommandLine line = commandLine(console);
        if (args.length == 0) {
            line.usage(console.err());
            return ExitCode.USAGE.code();
        }
        try {
            return unlessLost(console, line.execute(args));
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.out().flush();
            console.err()
                    .printf(
                            "newsgraph: the program ran out of %s; what was told as stored is stored%n",
                            e instanceof OutOfMemoryError ? "memory" : "stack");
            return ExitCode.INTERNAL.code();
        } catch (Error fault) {
            console.out().flush();
            console.err().println("newsgraph: a fault of the program: " + fault);
            fault.printStackTrace(console.err());
            return ExitCode.INTERNAL.code();
        }
    }

    /// Returns the code of a command, unless all went well but for what it printed: a `PrintStream`
    /// keeps to itself that nobody got it.
    private static int unlessLost(Console console, int code) {
        if (!console.out().checkError() || code != ExitCode.OK.code()) {
            return code;
        }
        CommandFailure lost = CheckedStream.lost(Output.STDOUT_NAME);
        console.err().println("newsgraph: " + lost.getMessage());
        return lost.exitCode().code();
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Root());
        Commands.all(console).forEach(line::addSubcommand);
        for (CommandLine command : line.getSubcommands().values()) {
            command.setCaseInsensitiveEnumValuesAllowed(true);
            command.getCommandSpec().addOption(help());
        }
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExitCodeExceptionMapper(Failures::exitCode);
        line.setExecutionExceptionHandler(new Failures(console));
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        return line;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("print this help and do nothing")
                .build();
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values())
                .forEach(c -> table.put(String.valueOf(c.code()), c.meaning()));
        return table;
    }
}
