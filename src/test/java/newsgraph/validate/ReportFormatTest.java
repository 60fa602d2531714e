package newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import newsgraph.rdf.Iris;
import newsgraph.rdf.TurtleReader;
import newsgraph.rdf.Vocabulary;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class ReportFormatTest {
    private static final Report REPORT =
            ShapeCheck.bundled()
                    .check(
                            Turtle.graph(
                                    """
                                    <x:t> a ng:Timing ; ng:statedAs "late" ; ng:precision ng:Day ;
                                        ng:earliest "2025-02-30"^^xsd:date , "2025-02-03"^^xsd:date .
                                    """));

    @Test
    void tellsOneFindingALine() {
        String text = ReportFormat.TEXT.write(REPORT);
        assertThat(text.lines())
                .contains("violation  x:t: a timing must have one extent [ng:extent]")
                .last()
                .asString()
                .startsWith("does not conform: ")
                .endsWith("0 warning(s), 0 note(s)");
        assertThat(ReportFormat.TEXT.write(Report.EMPTY))
                .isEqualTo("conforms: 0 violation(s), 0 warning(s), 0 note(s)\n");
    }

    @Test
    void isAReportOfShacl() {
        Graph graph =
                TurtleReader.graph("report", ReportFormat.TTL.write(REPORT), Iris.DEFAULT.base());
        assertThat(graph.stream(Node.ANY, Terms.shacl("result"), Node.ANY))
                .hasSize(REPORT.findings().size())
                .allMatch(t ->
                        graph.contains(
                                t.getObject(), Terms.shacl("sourceConstraintComponent"), Node.ANY));
        assertThat(ReportFormat.TTL.write(Report.EMPTY)).contains("sh:conforms true");
    }

    @Test
    void writesPathsOfSeveralSteps() {
        Report report =
                ShapeCheck.bundled()
                        .check(Turtle.graph("<x:e> a ng:Meeting ; ng:participant <x:a> ."));
        assertThat(ReportFormat.TTL.write(report))
                .contains("ng:assertion")
                .contains("sh:resultPath");
        assertThat(ReportFormat.TEXT.write(report)).contains("[ng:assertion/ng:actor]");
    }

    @Test
    void givesTheSameAsJson() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(ReportFormat.JSON.write(REPORT));
        assertThat(json.get("conforms").asBoolean()).isFalse();
        assertThat(json.get("violations").asInt()).isEqualTo(json.get("findings").size());
        assertThat(json.at("/findings/0/focus").asText()).isEqualTo("x:t");
    }

    @Test
    void failsFromTheSeverityThatIsAskedFor() {
        Report warned =
                new Report(
                        List.of(
                                Finding.about(
                                        Severity.WARNING,
                                        Vocabulary.Classes.EVENT,
                                        "odd",
                                        "terms")));
        assertThat(FailOn.VIOLATION.fails(warned)).isFalse();
        assertThat(FailOn.WARNING.fails(warned)).isTrue();
        assertThat(FailOn.NONE.fails(REPORT)).isFalse();
        assertThat(FailOn.VIOLATION.fails(REPORT)).isTrue();
    }
}
