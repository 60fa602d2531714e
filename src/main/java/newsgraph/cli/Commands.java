package newsgraph.cli;

import java.util.List;

/// Every command, in the order of the help page.
final class Commands {
    private Commands() {}

    static List<Object> all(Console console) {
        return List.of(
                new DemoCommand(console),
                new IngestCommand(console),
                new ExtractCommand(console),
                new ExportCommand(console),
                new AskCommand(console),
                new QuestionsCommand(console),
                new QueryCommand(console),
                new ExplainCommand(console),
                new ServeCommand(console),
                new ValidateCommand(console),
                new VerifyCommand(console),
                new RemoveCommand(console),
                new StatsCommand(console),
                new ConfigCommand(console),
                new BackupCommand(console),
                new RestoreCommand(console),
                new RebuildCommand(console),
                new CompactCommand(console),
                new ScorecardCommand(console),
                new DocsCommand(console),
                new CompletionCommand(console));
    }
}
