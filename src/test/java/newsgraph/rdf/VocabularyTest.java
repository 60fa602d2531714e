package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Participation;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Graph ONTOLOGY = Bundled.graph(Bundled.ONTOLOGY);

    @Test
    void namesTheClassesOfTheOntology() {
        assertThat(constants(Classes.class)).isEqualTo(ofType(OWL.Class.asNode()));
    }

    @Test
    void namesThePropertiesOfTheOntology() {
        Set<Node> properties = ofType(OWL.ObjectProperty.asNode());
        properties.addAll(ofType(OWL.DatatypeProperty.asNode()));
        assertThat(constants(Properties.class)).isEqualTo(properties);
    }

    @Test
    void namesTheCodesOfTheOntology() {
        Set<Node> codes =
                ONTOLOGY.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
                        .map(Triple::getSubject)
                        .collect(Collectors.toSet());
        assertThat(constants(Codes.class)).isEqualTo(codes);
    }

    @Test
    void hasATermForEveryChoiceOfTheRecords() {
        Stream<Enum<?>> choices =
                Stream.of(
                                Encounter.Type.values(),
                                Status.values(),
                                Participation.Role.values(),
                                Timing.Precision.values(),
                                Timing.Extent.values(),
                                Explanation.Kind.values(),
                                Actor.Kind.values(),
                                EventCodes.Circumstance.values())
                        .flatMap(Arrays::stream);
        assertThat(choices.map(Vocabulary::term))
                .allMatch(t -> ONTOLOGY.contains(t, RDFS.Nodes.label, Node.ANY));
    }

    private static Set<Node> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .map(VocabularyTest::value)
                .collect(Collectors.toSet());
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Node> ofType(Node type) {
        return ONTOLOGY.stream(Node.ANY, RDF.Nodes.type, type)
                .map(Triple::getSubject)
                .filter(s -> s.isURI() && s.getURI().startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toSet());
    }
}
