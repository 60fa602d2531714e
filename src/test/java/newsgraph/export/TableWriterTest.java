package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T4")
class TableWriterTest {
    private static final Node ARTICLE = Iris.DEFAULT.article(SampleArticle.article());
    private static final Graph SAMPLE = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);

    /// A visit of two, the host named first, with a reporter between them.
    private static final String VISIT =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <a#event-20-27> a ng:Visit ; ng:status ng:Occurred ; ng:cameo "042" ;
                ng:mentionedIn <a#char=20,27> ;
                ng:assertion <a#p1>, <a#p2>, <a#p3>, <a#w2>, <a#w1> .
            <a#p1> a ng:Participation ; ng:actor <a#host> ; ng:role ng:Host ; ng:evidence <a#char=0,4> .
            <a#p2> a ng:Participation ; ng:actor <a#guest> ; ng:role ng:Visitor ; ng:evidence <a#char=10,15> .
            <a#p3> a ng:Participation ; ng:actor <a#go-between> ; ng:role ng:Mediator ; ng:evidence <a#char=30,34> .
            <a#w1> a ng:Topic ; ng:text "fish" ; ng:evidence <a#char=40,44> .
            <a#w2> a ng:Topic ; ng:text "boats" ; ng:evidence <a#char=50,55> .
            <a#char=0,4> ng:begin 0 . <a#char=10,15> ng:begin 10 . <a#char=20,27> ng:begin 20 .
            <a#char=30,34> ng:begin 30 . <a#char=40,44> ng:begin 40 . <a#char=50,55> ng:begin 50 .
            <a#host> a ng:Person ; rdfs:label "Ane" . <a#guest> a ng:Person ; rdfs:label "Bo" .
            <a#go-between> a ng:Person ; rdfs:label "Cy" .
            """;

    @Test
    void givesTheLeastConfidenceWhereItIsKnown() throws IOException {
        Graph graph =
                graph(
                        VISIT
                                + """
                                <a#event-20-27> ng:confidence 0.95 ; ng:leastConfidence 0.87 .
                                """);
        assertThat(rows(graph, ',')).allMatch(r -> r.get("confidence").equals("0.87"));
        assertThat(rows(graph(VISIT), ',')).allMatch(r -> r.get("confidence").isEmpty());
    }

    @Test
    void hasARowAnEncounterAndPair() throws IOException {
        List<CSVRecord> rows = rows(SAMPLE, ',');
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().toMap())
                .contains(
                        Map.entry("type", "PhoneCall"),
                        Map.entry("status", "Occurred"),
                        Map.entry("plover", "CONSULT"),
                        Map.entry("ploverMode", "phone"),
                        Map.entry("cameo", "041"),
                        Map.entry("actor1", "Anna Berg"),
                        Map.entry("actor1Kind", "Person"),
                        Map.entry("actor2", "Ole Dahl"),
                        Map.entry("actor2Iri", "https://newsgraph.example/person/ole-dahl"),
                        Map.entry("actor2Role", "Attendee"),
                        Map.entry("statedTime", "on Sunday"),
                        Map.entry("earliest", "2025-02-23"),
                        Map.entry("latest", "2025-02-23"),
                        Map.entry("precision", "Day"),
                        Map.entry("place", ""),
                        Map.entry("accordingTo", "chancellery"),
                        Map.entry("purpose", "to settle the fish quota"),
                        Map.entry("articleId", "a1"),
                        Map.entry("published", "2025-02-24"),
                        Map.entry("publisher", "The Example"));
        assertThat(rows.getFirst().get("quote")).startsWith("Anna Berg rang the president");
        assertThat(rows.getFirst().get("article")).isEqualTo(ARTICLE.getURI());
    }

    @Test
    void leavesTheSecondPartyEmptyWhereThereIsOne() throws IOException {
        CSVRecord refusal = rows(SAMPLE, ',').getLast();
        assertThat(refusal.get("actor1")).isEqualTo("Officials of the chancellery");
        assertThat(refusal.get("actor2")).isEmpty();
        assertThat(refusal.get("place")).isEqualTo("Harbour City");
        assertThat(refusal.get("cameo")).isEqualTo("125");
    }

    @Test
    void namesWhoActsBeforeWhomItActsOn() throws IOException {
        assertThat(rows(graph(VISIT), ','))
                .extracting(r -> r.get("actor1") + " " + r.get("actor2"))
                .containsExactly("Cy Bo", "Cy Ane", "Bo Ane");
    }

    @Test
    void joinsSeveralWhysOfAKindInOrderOfTheText() throws IOException {
        assertThat(rows(graph(VISIT), ',').getFirst().get("topic")).isEqualTo("fish | boats");
    }

    @Test
    void saysTheSameInTabsAsInCommas() throws IOException {
        assertThat(rows(SAMPLE, '\t'))
                .extracting(CSVRecord::toMap)
                .isEqualTo(rows(SAMPLE, ',').stream().map(CSVRecord::toMap).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@sum", "\t=1", "\uFEFF=1", "\uFF1D1"})
    void makesAFormulaPlainText(String formula) {
        assertThat(TableWriter.cell(formula)).startsWith("'").hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-23,2025-02-23", "'a\nb\r\n c',a b c", "a=b,a=b"})
    void writesEveryValueOnOneLine(String value, String cell) {
        assertThat(TableWriter.cell(value)).isEqualTo(cell);
    }

    @Test
    void isAHeaderAloneWhereNobodyMet() throws IOException {
        assertThat(write(graph("<x:a> a ng:Article ."), ',').lines()).hasSize(1);
    }

    private static List<CSVRecord> rows(Graph graph, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(write(graph, separator)))
                .getRecords();
    }

    private static String write(Graph graph, char separator) throws IOException {
        StringWriter out = new StringWriter();
        TableWriter writer = new TableWriter(out, separator);
        writer.write(NodeFactory.createURI("https://newsgraph.example/a"), graph);
        writer.end();
        return out.toString();
    }
}
