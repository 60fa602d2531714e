package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/// The ontology as a reasoner of OWL 2 DL sees it.
class OntologyTest {
    private static final String PREFIXES =
            """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    @Test
    void isOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(ontology("")).getViolations()).isEmpty();
    }

    @Test
    void isConsistentAndEveryClassSatisfiable() {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(""));
        assertThat(reasoner.isConsistent()).isTrue();
        List<OWLClass> unsatisfiable =
                reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().toList();
        assertThat(unsatisfiable).isEmpty();
    }

    @Test
    void noticesAClassThatNothingCanBe() {
        OWLOntology broken =
                ontology("ng:Broken a owl:Class ; rdfs:subClassOf ng:Person , ng:Country .");
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(broken);
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom())
                .extracting(c -> c.getIRI().getFragment())
                .containsExactly("Broken");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a person who is a country        | <x:a> a ng:Person , ng:Country .
                    an event that is an actor        | <x:a> a ng:Meeting ; ng:onBehalfOf <x:b> .
                    somebody who met oneself         | <x:a> ng:met <x:a> .
                    a meeting of two statuses        | <x:a> a ng:Meeting ; ng:status ng:Denied , ng:Planned .
                    a purpose that is an outcome     | <x:a> a ng:Purpose , ng:Outcome .
                    evidence that is no passage      | <x:a> ng:evidence <x:b> . <x:b> a ng:Article .
                    a status that is a role          | <x:a> ng:role ng:Occurred .
                    an offset that is no number      | <x:a> ng:begin "first" .
                    """)
    void refusesContradictingData(String what, String turtle) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(turtle));
        assertThat(reasoner.isConsistent()).as(what).isFalse();
    }

    @Test
    void letsParticipantsFollowFromParticipations() {
        OWLOntology told = ontology("<x:call> ng:assertion <x:p> . <x:p> ng:actor <x:anna> .");
        var factory = told.getOWLOntologyManager().getOWLDataFactory();
        var follows =
                factory.getOWLObjectPropertyAssertionAxiom(
                        factory.getOWLObjectProperty(
                                IRI.create(Vocabulary.NAMESPACE, "participant")),
                        factory.getOWLNamedIndividual(IRI.create("x:call")),
                        factory.getOWLNamedIndividual(IRI.create("x:anna")));
        assertThat(new ReasonerFactory().createReasoner(told).isEntailed(follows)).isTrue();
    }

    private static OWLOntology ontology(String data) {
        try (InputStream file = OntologyTest.class.getResourceAsStream("/" + Bundled.ONTOLOGY)) {
            String text = PREFIXES + data + new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(
                            new StreamDocumentSource(
                                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                    IRI.create("urn:ontology"),
                                    new TurtleDocumentFormat(),
                                    "text/turtle"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
