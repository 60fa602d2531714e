package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewTest {
    private static final String PLANNED = "https://newsgraph.example/article/a#event-50-55";

    private static final Graph GRAPH =
            graph(
                    """
                    BASE <https://newsgraph.example/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX : <https://newsgraph.example/article/a#>
                    <article/a> a ng:Article ; ng:id "a" ; ng:published "2025-03-03"^^xsd:date ;
                        ng:headline "Holm rings Stern" ; ng:url <https://post.example/a> .
                    :event-10-14 a ng:PhoneCall ; ng:status ng:Occurred ; rdfs:label "phone call"@en ;
                        ng:participant <person/holm>, <person/stern> ; ng:sentence :s ; ng:assertion :p, :t, :l, :r .
                    :event-50-55 a ng:Meeting ; ng:status ng:Planned ; rdfs:label "meeting"@en ;
                        ng:participant <person/holm>, <person/stern> ; ng:sentence :s .
                    :s a ng:Passage ; ng:article <article/a> ; ng:begin 0 ; ng:end 60 ; ng:quote "Holm rang Stern" .
                    :e a ng:Passage ; ng:article <article/a> ; ng:begin 0 ; ng:end 4 ; ng:quote "Holm" .
                    :p a ng:Participation ; ng:actor <person/holm> ; ng:evidence :e .
                    :t a ng:Timing ; ng:statedAs "on Sunday" ; ng:earliest "2025-03-02"^^xsd:date ;
                        ng:latest "2025-03-02"^^xsd:date ; ng:evidence :e .
                    :l a ng:Location ; ng:place <place/oslo> ; ng:evidence :e .
                    :r a ng:StatusReport ; ng:status ng:Occurred ; ng:source <organization/office> ; ng:evidence :e .
                    :statement-20-30 a ng:Statement ; ng:speaker <person/holm> ; ng:content :c .
                    :c a ng:Passage ; ng:article <article/a> ; ng:begin 20 ; ng:end 30 ; ng:quote "No fish" .
                    <person/holm> a ng:Person ; rdfs:label "Holm" .
                    <person/stern> a ng:Person ; rdfs:label "Stern" .
                    <place/oslo> a ng:Place ; rdfs:label "Oslo" .
                    <organization/office> a ng:Organization ; rdfs:label "Office" .
                    <office/chancellor> a ng:Office ; rdfs:label "Chancellor" ; ng:ofBody <organization/office> .
                    <tenure/chancellor/holm> a ng:Tenure ; ng:holder <person/holm> ; ng:office <office/chancellor> ;
                        ng:from "2024-05"^^xsd:gYearMonth ; ng:until "2025-01-02"^^xsd:date .
                    """);

    /// The terms of each vocabulary as it defines them.
    private static Set<String> terms(View view) {
        return switch (view) {
            case SEM ->
                    in(
                            "http://semanticweb.cs.vu.nl/2009/11/sem/",
                            "Event EventType Actor Place eventType hasActor hasPlace"
                                    + " hasEarliestBeginTimeStamp hasLatestEndTimeStamp");
            case PROV ->
                    in(
                            "http://www.w3.org/ns/prov#",
                            "Entity Agent wasDerivedFrom wasQuotedFrom wasAttributedTo value");
            case TIME ->
                    in(
                            "http://www.w3.org/2006/time#",
                            "Interval Instant hasTime hasBeginning hasEnd inXSDDate");
            case WEB_ANNOTATION ->
                    in(
                            "http://www.w3.org/ns/oa#",
                            "Annotation SpecificResource TextPositionSelector TextQuoteSelector"
                                    + " motivatedBy hasBody hasTarget hasSource hasSelector start"
                                    + " end exact");
            case SCHEMA ->
                    in(
                            "https://schema.org/",
                            "NewsArticle Event Person Organization Country Place identifier"
                                    + " datePublished headline url mentions name subjectOf attendee"
                                    + " startDate endDate location eventStatus");
            case ORG ->
                    Stream.concat(
                                    in(
                                            "http://www.w3.org/ns/org#",
                                            "Post Membership postIn member organization"
                                                    + " memberDuring")
                                            .stream(),
                                    in(
                                            "http://www.w3.org/2006/time#",
                                            "Interval Instant hasBeginning hasEnd inXSDDate"
                                                    + " inXSDgYearMonth inXSDgYear")
                                            .stream())
                            .collect(Collectors.toSet());
        };
    }

    private static Set<String> in(String namespace, String names) {
        return Stream.of(names.split(" ", -1)).map(namespace::concat).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyTermsOfItsVocabularyAndAlmostAll(View view) {
        Set<String> used =
                view.of(GRAPH).stream()
                        .flatMap(ViewTest::vocabulary)
                        .map(Node::getURI)
                        .filter(iri -> !iri.equals(RDFS.label.getURI()))
                        .collect(Collectors.toSet());
        assertThat(used).isSubsetOf(terms(view));
        assertThat(terms(view).size() - used.size()).as("%s", used).isLessThanOrEqualTo(2);
    }

    /// Properties and classes; the kinds of events stay those of this ontology.
    private static Stream<Node> vocabulary(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type)
                ? Stream.of(triple.getObject())
                : Stream.of(triple.getPredicate());
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBlankNodes(View view) {
        assertThat(view.of(GRAPH).stream())
                .isNotEmpty()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    @Test
    void aPlanIsNoEventOfSem() {
        assertThat(about(View.SEM, PLANNED)).isEmpty();
        assertThat(about(View.SCHEMA, PLANNED))
                .anyMatch(t -> t.getObject().toString().endsWith("EventScheduled"));
    }

    private static List<Triple> about(View view, String iri) {
        return view.of(GRAPH).stream().filter(t -> t.getSubject().toString().equals(iri)).toList();
    }

    @Test
    void noViewClaimsWhatIsSaid() {
        assertThat(view(View.PROV))
                .anyMatch(t ->
                        t.getSubject().toString().endsWith("#c")
                                && t.getObject().toString().endsWith("person/holm"))
                .noneMatch(t -> t.getPredicate().getURI().startsWith(Vocabulary.NAMESPACE));
    }

    private static List<Triple> view(View view) {
        return view.of(GRAPH).stream().toList();
    }

    @Test
    void theListIsTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/views"))) {
            assertThat(Stream.of(View.values()).map(v -> v.word() + ".rq"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(View view) {
        assertThat(View.named(view.word())).contains(view);
        assertThat(View.words()).contains(view.word());
    }
}
