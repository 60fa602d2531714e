package newsgraph.export;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsgraph.article.ArticleText;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.EventNames;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SampleArticle;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Node ARTICLE = Iris.DEFAULT.article(SampleArticle.article());

    private static final Graph ACTORS =
            graph(
                    """
                    BASE <https://newsgraph.example/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    <person/ole-dahl> a ng:Person ; rdfs:label "Ole Dahl" .
                    <office/president> a ng:Office ; rdfs:label "President of Norland" .
                    <office/mayor> a ng:Office ; rdfs:label "Mayor of Ness" .
                    <t1> ng:holder <person/ole-dahl> ; ng:office <office/mayor> ; ng:from "2001"^^xsd:gYear ; ng:until "2024"^^xsd:gYear .
                    <t2> ng:holder <person/ole-dahl> ; ng:office <office/president> ; ng:from "2024-01-10"^^xsd:date ; ng:until "2025"^^xsd:gYear .
                    <t3> ng:holder <person/ole-dahl> ; ng:office <office/mayor> ; ng:from "2025-03"^^xsd:gYearMonth .
                    """);

    @Test
    void showsTheSentenceWithTheWordsThatFired() {
        assertThat(call(SampleArticle.TEXT))
                .startsWith("phone call: Anna Berg, Ole Dahl (2025-02-23)\n" + ARTICLE.getURI())
                .contains("sentence      Anna Berg >>rang<< the president of Norland,")
                .contains("phone call    “rang” [")
                .contains("rule trigger/verb");
    }

    @Test
    void namesTheRuleAndWordsOfEveryAssertion() {
        assertThat(call(SampleArticle.TEXT))
                .contains("status report Occurred, says chancellery, “rang” [")
                .contains("rule status/past")
                .containsPattern(
                        "participation Anna Berg \\(Attendee\\), “Anna Berg” .*, rule participant/subject")
                .containsPattern("purpose       “to settle the fish quota” .*, rule why/infinitive")
                .containsPattern(
                        "attribution   chancellery, “the chancellery” .*, rule source/said");
    }

    @Test
    void tellsHowOftenARuleWasRightAndWhoMeasured() {
        assertThat(call(SampleArticle.TEXT))
                .containsPattern(
                        "rule participant/subject \\(right in \\d+ of \\d+ on the project's gold\\)")
                .contains("rule source/said\n");
        Graph older = EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT);
        older.stream(Node.ANY, Properties.CONFIDENCE, Node.ANY)
                .toList()
                .forEach(t -> {
                    older.delete(t);
                    older.add(
                            t.getSubject(),
                            t.getPredicate(),
                            NodeValue.makeDecimal("0.01").asNode());
                });
        assertThat(account("event-30-34", older, Optional.empty()))
                .contains("(right in 0.01 of its uses, measured by another version)");
    }

    @Test
    void showsHowTheDayWasCounted() {
        assertThat(call(SampleArticle.TEXT))
                .containsPattern("timing        “on Sunday” .*, rule weekday/past")
                .contains("Monday 2025-02-24 - 1 day = Sunday 2025-02-23 (Day, Within)");
    }

    @Test
    void looksUpOnlyTheOfficesOfThatDay() {
        assertThat(call(SampleArticle.TEXT))
                .contains(
                        "gazetteer: https://newsgraph.example/person/ole-dahl, President of Norland from 2024-01-10 until 2025\n")
                .contains("not in the gazetteer: " + ARTICLE.getURI() + "#actor-");
    }

    @Test
    void comparesTheQuotationsWithTheArchivedText() {
        assertThat(call(SampleArticle.TEXT)).contains("checked       7 of 7 quotations");
        assertThat(call(SampleArticle.TEXT.replace("rang", "wept")))
                .contains("checked       5 of 7 quotations");
        assertThat(call("")).contains("checked       0 of 7 quotations");
        assertThat(account("event", Optional.empty())).contains("not at hand");
    }

    @Test
    void tellsOfAPlace() {
        String name = EventNames.of(SampleArticle.extraction()).of(SampleArticle.refusal());
        assertThat(account(name, Optional.empty()))
                .containsPattern("location      Harbour City, “Harbour City” .*, rule place/in")
                .contains("status        Cancelled")
                .contains("CAMEO 125");
    }

    private static String call(String text) {
        String name = EventNames.of(SampleArticle.extraction()).of(SampleArticle.call());
        return account(name, Optional.of(new ArticleText(text)));
    }

    private static String account(String fragment, Optional<ArticleText> text) {
        return account(fragment, EventGraph.of(SampleArticle.extraction(), Iris.DEFAULT), text);
    }

    private static String account(String fragment, Graph graph, Optional<ArticleText> text) {
        return Account.of(Iris.fragment(ARTICLE, fragment), graph, ARTICLE, ACTORS, text);
    }
}
