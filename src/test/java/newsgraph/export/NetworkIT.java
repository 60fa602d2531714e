package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network, read by another program.
class NetworkIT {
    /// It reads GEXF up to the draft of 1.2, so it is given the file under that version's name.
    @Test
    void networkxReadsBoth(@TempDir Path place) throws Exception {
        assumeTrue(
                python("import networkx") == 0,
                "no networkx here: install Debian's python3-networkx");
        Path gexf = place.resolve("n.gexf");
        Path graphml = place.resolve("n.graphml");
        Files.writeString(
                gexf,
                NetworkTest.write(ExportFormat.GEXF)
                        .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft"));
        Files.writeString(graphml, NetworkTest.write(ExportFormat.GRAPHML));
        String check =
                """
                import networkx, sys
                for graph in (networkx.read_gexf(%s), networkx.read_graphml(%s)):
                    edges = sorted((d['status'], int(d['weight'])) for _, _, d in graph.edges(data=True))
                    assert edges == [('Occurred', 2), ('Planned', 1)], edges
                    assert graph.nodes['https://newsgraph.example/person/b']['label'] == 'Bo'
                """
                        .formatted(quoted(gexf), quoted(graphml));
        assertThat(python(check)).isZero();
    }

    private static String quoted(Path file) {
        return "'" + file + "'";
    }

    private static int python(String script) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", script)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // no python3
        }
    }
}
