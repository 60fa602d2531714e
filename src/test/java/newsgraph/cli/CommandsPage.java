package newsgraph.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The page of commands: the program's own help texts, and examples written by hand between them.
final class CommandsPage {
    private CommandsPage() {}

    /// Returns the page with the help text of today in each command's section. A command without a
    /// section gets one at the end; one that is gone loses its own.
    static String renewed(String page) {
        Map<String, CommandLine> commands =
                Main.commandLine(new Console(InputStream.nullInputStream(), System.out, System.err))
                        .getSubcommands();
        List<String> sections = new ArrayList<>(List.of(page.split("(?m)^(?=## )", -1)));
        List<String> kept = new ArrayList<>();
        sections.stream()
                .filter(s -> !s.startsWith("## ") || commands.containsKey(name(s)))
                .forEach(kept::add);
        List<String> described =
                kept.stream().filter(s -> s.startsWith("## ")).map(CommandsPage::name).toList();
        String renewed =
                kept.stream()
                        .map(s -> s.startsWith("## ") ? withHelp(s, help(named(commands, s))) : s)
                        .collect(Collectors.joining());
        return commands.entrySet().stream()
                .filter(c -> !c.getValue().getCommandSpec().usageMessage().hidden())
                .filter(c -> !described.contains(c.getKey()))
                .map(c -> "\n## %s\n\n```text\n%s```\n".formatted(c.getKey(), help(c.getValue())))
                .collect(Collectors.joining("", renewed, ""));
    }

    private static CommandLine named(Map<String, CommandLine> commands, String section) {
        return Objects.requireNonNull(commands.get(name(section)));
    }

    private static String name(String section) {
        return section.lines().findFirst().orElseThrow().substring("## ".length()).strip();
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(Ansi.OFF)
                .lines()
                .map(l -> l.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String withHelp(String section, String help) {
        return Pattern.compile("(?s)```text\n.*?```\n")
                .matcher(section)
                .replaceFirst(Matcher.quoteReplacement("```text\n" + help + "```\n"));
    }
}
