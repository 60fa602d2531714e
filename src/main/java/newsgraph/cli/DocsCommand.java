package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import newsgraph.serve.page.OntologyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the page of terms.
@Command(
        name = "docs",
        description = {
            "Writes the ontology as a folder of static files: a page of terms, their hierarchy and"
                    + " the shapes, and these files in Turtle.",
            "Files of the same names are replaced; others in the folder stay."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class DocsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "where to write; made if it is not there")
    private Path folder = Path.of("");

    DocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            for (Map.Entry<String, String> file : OntologyFolder.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + ": " + Reasons.of(e), e);
        }
        console.out().println(folder.resolve("index.html"));
        return ExitCode.OK.code();
    }
}
