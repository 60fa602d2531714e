package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkTest {
    static final List<Graph> ARTICLES =
            List.of(
                    article("one", "Meeting", "Occurred", "2025-02-20", "2025-02-21"),
                    article("two", "PhoneCall", "Occurred", "", ""),
                    article("three", "Visit", "Planned", "2025-05-01", "2025-05-01"));

    private static Graph article(String id, String type, String status, String from, String to) {
        String timing =
                from.isEmpty()
                        ? ""
                        : "<article/%s#t> a ng:Timing ; ng:earliest \"%s\"^^xsd:date ; ng:latest \"%s\"^^xsd:date ."
                                .formatted(id, from, to);
        return graph(
                """
                BASE <https://newsgraph.example/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <article/%1$s> a ng:Article ; ng:published "2025-03-03"^^xsd:date .
                <article/%1$s#event-1-2> a ng:%2$s ; ng:status ng:%3$s ; ng:sentence <article/%1$s#s> ;
                    ng:assertion <article/%1$s#p1>, <article/%1$s#p2>, <article/%1$s#t> .
                <article/%1$s#s> a ng:Passage ; ng:article <article/%1$s> .
                <article/%1$s#p1> a ng:Participation ; ng:actor <person/b> .
                <article/%1$s#p2> a ng:Participation ; ng:actor <person/a> .
                %4$s
                <person/a> a ng:Person ; rdfs:label "Ada <b> & \\"Co\\"" .
                <person/b> a ng:Person ; rdfs:label "Bo" .
                """
                        .formatted(id, type, status, timing));
    }

    @Test
    void anEdgeCountsTheReportsOfTwoActorsAndOneStatus() throws Exception {
        List<Element> edges = elements(write(ExportFormat.GEXF), "edge");
        assertThat(edges)
                .extracting(
                        e -> e.getAttribute("source"),
                        e -> e.getAttribute("kind"),
                        e -> e.getAttribute("weight"))
                .containsExactly(
                        tuple("https://newsgraph.example/person/a", "Occurred", "2"),
                        tuple("https://newsgraph.example/person/a", "Planned", "1"));
    }

    @Test
    void aSpellIsTheDaysOfOneEncounterElseTheDayOfItsArticle() throws Exception {
        assertThat(elements(write(ExportFormat.GEXF), "spell"))
                .extracting(s -> s.getAttribute("start") + "/" + s.getAttribute("end"))
                .containsExactly(
                        "2025-02-20/2025-02-21", "2025-03-03/2025-03-03", "2025-05-01/2025-05-01");
    }

    @Test
    void namesAreEscaped() throws Exception {
        assertThat(elements(write(ExportFormat.GEXF), "node"))
                .extracting(n -> n.getAttribute("label"))
                .containsExactly("Ada <b> & \"Co\"", "Bo");
        assertThat(elements(write(ExportFormat.GRAPHML), "data"))
                .extracting(Element::getTextContent)
                .contains("Ada <b> & \"Co\"", "Meeting | PhoneCall", "2025-03-03");
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        for (ExportFormat format : List.of(ExportFormat.GEXF, ExportFormat.GRAPHML)) {
            assertThat(write(format, ARTICLES.reversed())).isEqualTo(write(format));
        }
    }

    private static List<Element> elements(String xml, String name) throws Exception {
        NodeList found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String write(ExportFormat format) throws IOException {
        return write(format, ARTICLES);
    }

    private static String write(ExportFormat format, List<Graph> articles) throws IOException {
        StringWriter out = new StringWriter();
        GraphWriter writer = format.to(out, Iris.DEFAULT);
        for (Graph article : articles) {
            writer.write(Iris.DEFAULT.graph("any"), article);
        }
        writer.end();
        return out.toString();
    }
}
