package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
        return graph.stream().map(t -> name(t.getSubject())).distinct().sorted().toList();
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
        assertThat(met(atLeast("0.9"))).containsExactly("holm stern", "stern holm");
        assertThat(met(atLeast("0.6"))).hasSize(6);
    }

    private static List<String> met(Graph graph) {
        return graph.stream(Node.ANY, Properties.MET, Node.ANY)
                .map(t -> name(t.getSubject()) + " " + name(t.getObject()))
                .sorted()
                .toList();
    }

    private static String name(Node node) {
        return node.getURI().replaceFirst(".*[/#]", "");
    }

    @Test
    void saysOfWhatIsLeftAllThatWasSaid() {
        Graph left = atLeast("0.9");
        List<Triple> all =
                GRAPH.stream()
                        .filter(t -> left.contains(t.getSubject(), Node.ANY, Node.ANY))
                        .filter(t -> !t.getPredicate().equals(Properties.MET))
                        .toList();
        assertThat(left.stream().filter(t -> !t.getPredicate().equals(Properties.MET)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aGraphWithoutEventsStaysAsItIs() {
        Graph actors =
                graph("<https://newsgraph.example/person/holm> a ng:Person ; ng:label \"Holm\" .");
        assertThat(new MinimumConfidence(BigDecimal.ONE).apply(actors).isIsomorphicWith(actors))
                .isTrue();
    }
}
