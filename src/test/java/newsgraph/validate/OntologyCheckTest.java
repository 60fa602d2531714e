package newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.rdf.Bundled;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.rdf.Vocabulary;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyCheckTest {
    private static final OntologyCheck BUNDLED = new OntologyCheck(Bundled.graph(Bundled.ONTOLOGY));

    private static final String PREFIXES =
            """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    @Test
    void findsNothingWrongWithTheProgramsOwnOntology() {
        assertThat(BUNDLED.ofItself().findings()).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheGraphOfAnArticle() {
        Graph sample = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);
        assertThat(BUNDLED.of(sample).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a term that nobody declares    | <x:a> a ng:Rally .                              | does not declare it
                    a property nobody declares     | <x:a> <x:likes> <x:b> .                         | does not declare it
                    a person who is a country      | <x:a> a ng:Person , ng:Country .                | ng:Country, ng:Person
                    an event that is an actor      | <x:a> a ng:Meeting ; ng:onBehalfOf <x:b> .      | ng:Actor, ng:Event
                    a purpose that is an outcome   | <x:a> a ng:Purpose , ng:Outcome .               | ng:Outcome, ng:Purpose
                    evidence that is no passage    | <x:a> ng:evidence <x:b> . <x:b> a ng:Article .  | ng:Article, ng:Passage
                    a status that is a role        | <x:a> ng:role ng:Occurred .                     | ng:Role, ng:Status
                    a status of an article         | <x:a> a ng:Article ; ng:status ng:Denied .      | disjoint classes
                    an offset that is no number    | <x:a> ng:begin "first" .                        | typed literal
                    """)
    void findsDataThatContradictTheOntology(String what, String data, String message) {
        assertThat(BUNDLED.of(Turtle.graph(data)).findings())
                .as(what)
                .extracting(Finding::message)
                .anyMatch(m -> m.contains(message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a class without words     | ng:Rally a owl:Class .                                 | no rdfs:label
                    a class undefined         | ng:Rally a owl:Class ; rdfs:label "rally" .            | no skos:definition
                    a class above itself      | ng:Event rdfs:subClassOf ng:Meeting .                  | lies below itself
                    a property above itself   | ng:participant rdfs:subPropertyOf ng:speaker .         | lies below itself
                    a class nobody declares   | ng:Meeting rdfs:subClassOf <x:Gathering> .             | does not declare it
                    a term unknown elsewhere  | ng:Rally a owl:Class .                                 | ontology, not in the program
                    a term without a shape    | ng:Rally a owl:Class .                                 | ontology, not in the shapes
                    """)
    void findsWhatIsWrongWithAnOntology(String what, String addition, String message) {
        assertThat(messages(addition)).as(what).anyMatch(m -> m.contains(message));
    }

    @Test
    void noticesATermThatTheOntologyLost() {
        Graph less = Bundled.graph(Bundled.ONTOLOGY);
        GraphUtil.remove(less, Vocabulary.Classes.SUMMIT, Node.ANY, Node.ANY);
        assertThat(new OntologyCheck(less).ofItself().findings())
                .extracting(Finding::message)
                .contains(
                        "this term is in the program, not in the ontology",
                        "this term is in the shapes, not in the ontology");
    }

    @Test
    void knowsAnOntologyOfSomebodyElse() {
        Graph own =
                Turtle.graph(
                        PREFIXES
                                + """
                                <https://own.example/o> a owl:Ontology .
                                <https://own.example/o#Rally> a owl:Class ; rdfs:label "rally" ; skos:definition "Many." .
                                skos:definition a owl:AnnotationProperty .
                                """);
        assertThat(new OntologyCheck(own).ofItself().findings()).isEmpty();
    }

    private static List<String> messages(String addition) {
        Graph ontology = Bundled.graph(Bundled.ONTOLOGY);
        GraphUtil.addInto(ontology, Turtle.graph(PREFIXES + addition));
        return new OntologyCheck(ontology)
                .ofItself().findings().stream().map(Finding::message).toList();
    }
}
