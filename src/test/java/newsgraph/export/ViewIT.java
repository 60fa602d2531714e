package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.rdf.SortedTurtle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The views, read by a second library of RDF.
class ViewIT {
    @ParameterizedTest
    @EnumSource
    void rapperReadsIt(View view, @TempDir Path place) throws Exception {
        Path file = place.resolve(view.word() + ".ttl");
        Files.writeString(
                file,
                SortedTurtle.write(
                        view.of(EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT)),
                        Iris.DEFAULT));
        int code = rapper("-q", "-c", "-i", "turtle", file.toString());
        assumeTrue(code >= 0, "no rapper here: install Debian's raptor2-utils");
        assertThat(code).isZero();
    }

    private static int rapper(String... arguments) throws InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "rapper";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // it is not installed
        }
    }
}
