package newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.jena.Jena;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: program, Jena, language models, Java.
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Properties build = build();
        return new String[] {
            "newsgraph " + build.getProperty("version"),
            "Jena " + Jena.VERSION,
            "CoreNLP models " + build.getProperty("corenlp"),
            "Java " + Runtime.version()
        };
    }

    /// Returns the program's version.
    static String program() {
        return build().getProperty("version");
    }

    private static Properties build() {
        Properties build = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/newsgraph/build.properties")) {
            if (in == null) {
                throw new IllegalStateException("no /newsgraph/build.properties in the program");
            }
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read build.properties", e);
        }
        return build;
    }
}
