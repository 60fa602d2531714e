package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The event table through pandas and R: read without a warning, written again, every cell the
/// same.
class TableIT {
    /// Cells that a reader may take for numbers, for nothing, or for several.
    private static final String ODD =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <b#e> a ng:Meeting ; ng:status ng:Occurred ; ng:cameo "044" ; ng:assertion <b#p>, <b#q>, <b#w> ; ng:sentence <b#s> .
            <b#p> a ng:Participation ; ng:actor <b#one> . <b#q> a ng:Participation ; ng:actor <b#two> .
            <b#one> a ng:Person ; rdfs:label "NA" . <b#two> a ng:Organization ; rdfs:label "Bär, \\"Søn\\" & 'Co' #1 🙂" .
            <b#w> a ng:Topic ; ng:text "=1+1" .
            <b#s> a ng:Passage ; ng:article <b> ; ng:quote "They met;\\ttwice, \\"at\\" 007\\nand left." .
            <b> a ng:Article ; ng:id "0042" ; ng:published "2025-03-03"^^xsd:date .
            """;

    private static final String PANDAS =
            """
            import pandas, sys
            source, copy, tab = sys.argv[1:4]
            separator = '\\t' if tab == 'TSV' else ','
            pandas.read_csv(source, sep=separator)
            table = pandas.read_csv(source, sep=separator, dtype=str, keep_default_na=False)
            table.to_csv(copy, sep=separator, index=False)
            """;

    private static final String R =
            """
            options(warn = 2)
            given <- commandArgs(trailingOnly = TRUE)
            separator <- if (given[3] == "TSV") "\\t" else ","
            read <- function(...) read.csv(given[1], sep = separator, fileEncoding = "UTF-8", ...)
            invisible(read())
            table <- read(colClasses = "character", na.strings = character(0))
            write.table(table, given[2], sep = separator, row.names = FALSE, qmethod = "double", fileEncoding = "UTF-8")
            """;

    @TempDir Path place;

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV"})
    void pandasGivesEveryCellBack(ExportFormat format) throws IOException {
        Optional<String> python =
                Stream.of("python3", "/usr/bin/python3") // Debian's, where another comes first
                        .filter(p -> run(p, "-W", "error", "-c", "import pandas").isEmpty())
                        .findFirst();
        assumeTrue(python.isPresent(), "no pandas here: install Debian's python3-pandas");
        givesBack(format, python.get(), "-W", "error", "-c", PANDAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV"})
    void rGivesEveryCellBack(ExportFormat format) throws IOException {
        assumeTrue(
                run("Rscript", "-e", "invisible(1)").isEmpty(),
                "no R here: install Debian's r-base-core");
        Path script = Files.writeString(place.resolve("copy.R"), R);
        givesBack(format, "Rscript", script.toString());
    }

    private void givesBack(ExportFormat format, String... program) throws IOException {
        Path source = Files.writeString(place.resolve("table"), table(format));
        Path copy = place.resolve("copy");
        List<String> line = new ArrayList<>(List.of(program));
        line.addAll(List.of(source.toString(), copy.toString(), format.name()));
        assertThat(run(line.toArray(String[]::new))).isEmpty();
        assertThat(cells(Files.readString(copy), format))
                .hasSizeGreaterThan(2)
                .isEqualTo(cells(Files.readString(source), format));
    }

    private static String table(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        GraphWriter writer = format.to(out, Iris.DEFAULT);
        writer.write(
                Iris.DEFAULT.article(SampleArticle.article()),
                EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT));
        writer.write(Iris.DEFAULT.graph("b"), graph(ODD));
        writer.end();
        return out.toString();
    }

    private static List<List<String>> cells(String table, ExportFormat format) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(format == ExportFormat.TSV ? '\t' : ',')
                .get()
                .parse(new StringReader(table))
                .stream()
                .map(CSVRecord::toList)
                .toList();
    }

    /// Runs a program and returns what it said, which is nothing where all is well.
    private static String run(String... line) {
        try {
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.onExit().join().exitValue();
            return code == 0 ? said : said + "exit code " + code;
        } catch (IOException e) {
            return "cannot be run: " + e.getMessage();
        }
    }
}
