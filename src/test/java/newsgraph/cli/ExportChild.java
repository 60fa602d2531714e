package newsgraph.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// Exports a store to a file, again and again, until it is killed.
final class ExportChild {
    private ExportChild() {}

    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] line = {"export", "--loc", arguments[0], "-o", arguments[1]};
        while (true) {
            System.out.println("begun");
            int code = Main.run(InputStream.nullInputStream(), nowhere, System.err, line);
            if (code != 0) {
                System.exit(code);
            }
        }
    }
}
