package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class MinimumConfidenceTest {
    /// Holm rang Stern for sure; that Vale met both is less so, and of a dinner nothing is known.
    private static final Graph GRAPH =
            graph(
                    """
                    BASE <https://newsgraph.example/>
                    PREFIX : <https://newsgraph.example/article/a#>
                    <article/a> a ng:Article ; ng:published "2025-03-03"^^xsd:date .
                    :rang a ng:PhoneCall ; ng:status ng:Occurred ; ng:leastConfidence 0.9 ;
                        ng:participant <person/holm>, <person/stern> ; ng:mentionedIn :s ; ng:assertion :p .
                    :p a ng:Participation ; ng:actor <person/holm> ; ng:evidence :e .
                    :met a ng:Meeting ; ng:status ng:Occurred ; ng:leastConfidence 0.6 ;
                        ng:participant <person/holm>, <person/stern>, <person/vale> ; ng:mentionedIn :t ; ng:assertion :q .
                    :q a ng:Participation ; ng:actor <person/vale> ; ng:evidence :e .
                    :dined a ng:Encounter ; ng:status ng:Occurred ;
                        ng:participant <person/stern> ; ng:mentionedIn :s .
                    :s a ng:Passage ; ng:article <article/a> .
                    :t a ng:Passage ; ng:article <article/a> .
                    :e a ng:Passage ; ng:article <article/a> .
                    <person/holm> a ng:Person ; ng:met <person/stern>, <person/vale> .
                    <person/stern> a ng:Person ; ng:met <person/holm>, <person/vale> .
                    <person/vale> a ng:Person ; ng:met <person/holm>, <person/stern> .
                    <tenure/stern> a ng:Tenure ; ng:holder <person/stern> .
                    """);

    private static Graph atLeast(String share) {
        return new MinimumConfidence(new BigDecimal(share)).apply(GRAPH);
    }

    private static List<String> subjects(Graph graph) {
        return graph.stream()
                .map(t -> t.getSubject().getURI().replaceFirst(".*[/#]", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void keepsWhatIsSureEnoughAndAllThatItSpeaksOf() {
        assertThat(subjects(atLeast("0.9")))
                .containsExactly("a", "e", "holm", "p", "rang", "s", "stern");
    }

    @Test
    void anEventOfUnknownConfidenceIsNotSureEnough() {
        assertThat(subjects(atLeast("0"))).contains("met", "vale").doesNotContain("dined");
    }

    @Test
    void whoMetIsToldByTheEventsThatAreLeft() {
        assertThat(
                        atLeast("0.9")
                                .isIsomorphicWith(
                                        graph(
                                                """
                                                BASE <https://newsgraph.example/>
                                                PREFIX : <https://newsgraph.example/article/a#>
                                                <article/a> a ng:Article ; ng:published "2025-03-03"^^xsd:date .
                                                :rang a ng:PhoneCall ; ng:status ng:Occurred ; ng:leastConfidence 0.9 ;
                                                    ng:participant <person/holm>, <person/stern> ; ng:mentionedIn :s ; ng:assertion :p .
                                                :p a ng:Participation ; ng:actor <person/holm> ; ng:evidence :e .
                                                :s a ng:Passage ; ng:article <article/a> .
                                                :e a ng:Passage ; ng:article <article/a> .
                                                <person/holm> a ng:Person ; ng:met <person/stern> .
                                                <person/stern> a ng:Person ; ng:met <person/holm> .
                                                <tenure/stern> a ng:Tenure ; ng:holder <person/stern> .
                                                """)))
                .isTrue();
    }

    @Test
    void aGraphWithoutEventsStaysAsItIs() {
        Graph actors =
                graph("<https://newsgraph.example/person/holm> a ng:Person ; ng:label \"Holm\" .");
        assertThat(new MinimumConfidence(BigDecimal.ONE).apply(actors).isIsomorphicWith(actors))
                .isTrue();
    }
}
