package newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows the program on its example articles, by the commands that a user would type.
@Command(
        name = "demo",
        description = {
            "Builds a store of the example articles that come with the program, and shows what can be"
                    + " done with it. Each step is a command that is named, for use on articles of"
                    + " your own.",
            "What an earlier demonstration left in the directory is made anew."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class DemoCommand implements Callable<Integer> {
    /// How the program was called, which its launcher tells.
    private static final String NAME = System.getProperty("newsgraph.name", "newsgraph");

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "where to write (default: newsgraph-demo)")
    private Path place = Path.of("newsgraph-demo");

    /// One command, with what it is for.
    private record Step(String purpose, List<String> arguments) {
        String typed() {
            return NAME + " " + String.join(" ", arguments);
        }
    }

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path articles = place.resolve("articles");
        Path store = place.resolve("store");
        ExampleArticles.copyTo(articles);
        new DemoStore(store, articles).clear();
        Path graph = place.resolve("graph.ttl");
        Path table = place.resolve("encounters.csv");
        for (Step step :
                steps(articles.toString(), store.toString(), graph.toString(), table.toString())) {
            console.out().printf("%n# %s%n$ %s%n", step.purpose(), step.typed());
            console.out().flush();
            int code = Main.commandLine(console).execute(step.arguments().toArray(String[]::new));
            console.out().flush();
            if (code != ExitCode.OK.code()) {
                console.err().println("newsgraph: the demonstration ends here: " + step.typed());
                return code;
            }
        }
        console.out().printf("%n# Written%n");
        written(articles, "the articles");
        written(store, "the store: graphs, and an archive of the texts");
        written(graph, "all that was read, as RDF");
        written(table, "one row an encounter and pair of its parties");
        console.out().printf("%n# Try next%n");
        next(store.toString())
                .forEach(command -> console.out().println("$ " + NAME + " " + command));
        return ExitCode.OK.code();
    }

    private static List<String> export(String store, String file) {
        return List.of("export", "--loc", store, "-o", file);
    }

    private static List<Step> steps(String articles, String store, String graph, String table) {
        return List.of(
                new Step(
                        "Read the articles into a store",
                        List.of("ingest", articles, "--loc", store)),
                new Step(
                        "Check the graphs against their shapes, and every quotation against its article",
                        List.of("validate", "--loc", store)),
                new Step(
                        "Ask who met whom and why",
                        List.of("ask", "who-met-whom-and-why", "--loc", store, "--timeout", "60")),
                new Step("Write the graphs as Turtle", export(store, graph)),
                new Step(
                        "Write a table of encounters for R, pandas or a spreadsheet",
                        export(store, table)));
    }

    private static List<String> next(String store) {
        return List.of(
                "serve --loc " + store,
                "ask planned --loc " + store,
                "ask who-said-what --who Starmer --loc " + store,
                "ingest YOUR-ARTICLE.txt --published 2025-02-23");
    }

    private void written(Path file, String what) {
        console.out().printf("%-30s  %s%n", file, what);
    }
}
