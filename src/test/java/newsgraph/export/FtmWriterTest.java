package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class FtmWriterTest {
    private static final String PREFIXES =
            """
            BASE <https://newsgraph.example/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final Graph ARTICLE =
            graph(
                    PREFIXES
                            + """
                            <article/a> a ng:Article ; ng:id "a.txt" ; ng:headline "Harbour talks" ; ng:publisher "The Quay" ;
                                ng:published "2025-03-03"^^xsd:date ; ng:url "https://quay.example/a" .
                            <article/a#event-1-2> a ng:Meeting ; rdfs:label "meeting: Mara Quist, dockers" ; ng:status ng:Occurred ;
                                ng:participant <person/mara>, <article/a#actor-5-9> ; ng:sentence <article/a#char=1,40> ;
                                ng:assertion <article/a#t>, <article/a#l>, <article/a#w>, <article/a#s> .
                            <article/a#event-50-55> a ng:Visit ; rdfs:label "visit: Mara Quist, Otto" ; ng:status ng:Planned ;
                                ng:participant <person/mara>, <person/otto> ; ng:sentence <article/a#char=41,90> .
                            <article/a#char=1,40> a ng:Passage ; ng:begin 1 ; ng:end 40 ; ng:quote "Mara Quist\\nmet dockers." .
                            <article/a#t> a ng:Timing ; ng:earliest "2025-03-01"^^xsd:date ; ng:latest "2025-03-02"^^xsd:date .
                            <article/a#l> a ng:Location ; ng:place <place/oslo> .
                            <article/a#w> a ng:Purpose ; ng:text "to end the strike" .
                            <article/a#s> a ng:Attribution ; ng:source <organization/union> .
                            <place/oslo> a ng:Place ; rdfs:label "Oslo" .
                            <organization/union> a ng:Organization ; rdfs:label "the union" .
                            <person/mara> a ng:Person ; rdfs:label "Mara Quist" .
                            <person/otto> a ng:Person ; rdfs:label "Otto" .
                            <article/a#actor-5-9> a ng:Group ; rdfs:label "dockers" ; ng:unnamed true ; ng:onBehalfOf <organization/union> .
                            """);

    private static final Graph ACTORS =
            graph(
                    PREFIXES
                            + """
                            <person/mara> a ng:Person ; rdfs:label "Mara Quist" ; skos:altLabel "M. Quist" ; ng:surname "Quist" ; ng:gender "female" .
                            <person/otto> a ng:Person ; rdfs:label "Otto" .
                            """);

    @Test
    void everyEntityFitsTheModel() throws IOException {
        assertThat(FtmModel.read().faults(entities())).isEmpty();
    }

    @Test
    void theModelTellsWhatDoesNotFit() throws IOException {
        JsonNode wrong =
                new ObjectMapper()
                        .readTree(
                                """
                                {"id": "person/mara", "schema": "Person", "properties": {"gender": ["f"], "shoe": ["41"], "proof": ["x"]}}
                                """);
        assertThat(FtmModel.read().faults(List.of(wrong))).hasSize(5);
    }

    @Test
    void anEncounterHasItsPartiesDaysPlaceAndProof() throws IOException {
        List<JsonNode> entities = entities();
        assertThat(entities)
                .extracting(e -> e.path("schema").asText())
                .containsExactly("Article", "Event", "LegalEntity", "Person");
        JsonNode event = entities.get(1);
        assertThat(event.path("properties"))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"description": ["Purpose: to end the strike"], "endDate": ["2025-03-02"],
                                         "involved": ["%s", "%s"], "keywords": ["Meeting"], "location": ["Oslo"],
                                         "name": ["meeting: Mara Quist, dockers"], "notes": ["According to the union"], "proof": ["%s"],
                                         "recordId": ["https://newsgraph.example/article/a#event-1-2"],
                                         "startDate": ["2025-03-01"], "summary": ["Mara Quist met dockers."]}
                                        """
                                                .formatted(
                                                        id(entities.get(3)),
                                                        id(entities.get(2)),
                                                        id(entities.get(0)))));
    }

    @Test
    void aPlanIsLeftOutSinceTheModelCannotTellItFromAMeeting() throws IOException {
        assertThat(write()).doesNotContain("visit", "Otto");
    }

    @Test
    void anActorHasWhatTheGazetteerKnows() throws IOException {
        assertThat(entities().get(3).path("properties").toString())
                .isEqualTo(
                        "{\"alias\":[\"M. Quist\"],\"gender\":[\"female\"],\"lastName\":[\"Quist\"],\"name\":[\"Mara Quist\"],\"sourceUrl\":[\"https://newsgraph.example/person/mara\"]}");
        assertThat(entities().get(2).path("properties").path("summary").toString())
                .isEqualTo("[\"On behalf of the union\"]");
    }

    /// As FollowTheMoney's own library makes an id of a key.
    @Test
    void anIdIsTheSha1OfTheIri() throws IOException {
        assertThat(id(entities().get(3))).isEqualTo("3f54cd350a8cad5092048b9f636598287b8d8d9d");
    }

    private static String id(JsonNode entity) {
        return entity.path("id").asText();
    }

    private static List<JsonNode> entities() throws IOException {
        List<JsonNode> entities = new ArrayList<>();
        for (String line : write().lines().toList()) {
            entities.add(new ObjectMapper().readTree(line));
        }
        return entities;
    }

    private static String write() throws IOException {
        StringWriter out = new StringWriter();
        GraphWriter writer = ExportFormat.FTM.to(out, Iris.DEFAULT);
        writer.write(Iris.named("https://newsgraph.example/article/a"), ARTICLE);
        writer.write(Iris.DEFAULT.graph("actors"), ACTORS);
        writer.end();
        return out.toString();
    }
}
