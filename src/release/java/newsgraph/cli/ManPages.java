package newsgraph.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Writes what an archive of the program has from the commands' own help: manual pages, as AsciiDoc
/// yet, and the script for the Tab key.
final class ManPages {
    private ManPages() {}

    /// Writes both anew.
    ///
    /// @param arguments the folder for the manual pages, the file for the script
    public static void main(String[] arguments) throws IOException {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err);
        Path pages = Path.of(arguments[0]);
        Files.createDirectories(pages);
        int code =
                ManPageGenerator.generateManPage(
                        pages.toFile(),
                        new File(pages.toFile(), "none"),
                        new boolean[0],
                        true,
                        Main.commandLine(console).getCommandSpec());
        if (code != 0) {
            throw new IllegalStateException("no manual pages: code " + code);
        }
        Path script = Path.of(arguments[1]);
        Files.createDirectories(script.toAbsolutePath().getParent());
        Files.writeString(script, CompletionCommand.script(console));
    }
}
