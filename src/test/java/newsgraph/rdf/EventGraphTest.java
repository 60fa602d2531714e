package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.article.TextSpan;
import newsgraph.event.Extraction;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class EventGraphTest {
    private static final Graph GRAPH =
            EventGraph.of(
                    SampleArticle.extraction(),
                    Iris.DEFAULT,
                    Gazetteer.EMPTY,
                    SampleArticle.MEASURED);
    private static final Node ARTICLE = Iris.DEFAULT.article(SampleArticle.article());
    private static final Node CALL = fragment("event", "rang");
    private static final Node REFUSAL = fragment("event", "meet");
    private static final Node BERG = fragment("actor", "Anna Berg");
    private static final Node DAHL = Iris.DEFAULT.entry("person/ole-dahl");

    @Test
    void givesEveryPartOfTheSample() {
        assertThat(SortedTurtle.write(GRAPH, Iris.DEFAULT)).isEqualTo(Resources.text("sample.ttl"));
    }

    @Test
    void givesTheSameTriplesAgain() {
        assertThat(
                        EventGraph.of(
                                        SampleArticle.extraction(),
                                        Iris.DEFAULT,
                                        Gazetteer.EMPTY,
                                        SampleArticle.MEASURED)
                                .isIsomorphicWith(GRAPH))
                .isTrue();
    }

    @Test
    void hasTheConfidenceOfARuleThatWasMeasuredEnough() {
        assertThat(words(CALL, Properties.CONFIDENCE)).containsExactly("1.0");
        assertThat(confidences("status-30-34")).containsExactly("0.9");
        assertThat(confidences("participation-30-34")).containsExactly("0.87", "0.87");
        assertThat(confidences("status-169-173")).as("9 decisions are too few").isEmpty();
    }

    @Test
    void anEventIsWorthWhatItsWeakestPartIs() {
        assertThat(words(CALL, Properties.LEAST_CONFIDENCE)).containsExactly("0.87");
        assertThat(words(REFUSAL, Properties.LEAST_CONFIDENCE))
                .as("the rule of its status was not measured enough")
                .isEmpty();
    }

    @Test
    void whatARuleIsWorthInOneThingSaysNothingOfAnother() {
        assertThat(confidences("participation-agreement")).as("the rule of an encounter").isEmpty();
        assertThat(confidences("participation-statement")).containsExactly("0.0");
        assertThat(confidences("timing")).isEmpty();
    }

    private static List<String> confidences(String fragment) {
        return GRAPH.stream(Node.ANY, Properties.CONFIDENCE, Node.ANY)
                .filter(t -> t.getSubject().getURI().contains("#" + fragment))
                .map(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(GRAPH.stream())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    @Test
    void saysWhoMetOnlyOfWhatHappened() {
        assertThat(GRAPH.stream(Node.ANY, Properties.MET, Node.ANY))
                .containsExactlyInAnyOrder(
                        Triple.create(BERG, Properties.MET, DAHL),
                        Triple.create(DAHL, Properties.MET, BERG));
    }

    @Test
    void codesByTypeAndStatus() {
        assertThat(words(CALL, Properties.CAMEO)).containsExactly("041");
        assertThat(words(REFUSAL, Properties.PLOVER)).containsExactly("REJECT");
    }

    @Test
    void saysWhyAPartyIsMissing() {
        assertThat(GRAPH.contains(REFUSAL, Properties.PARTY_NOTE, Codes.OWN_MEETING)).isTrue();
        assertThat(GRAPH.contains(CALL, Properties.PARTY_NOTE, Node.ANY)).isFalse();
    }

    @Test
    void labelsKnownActorsAsTheGazetteerDoes() {
        Entry.Person dahl =
                new Entry.Person(
                        "person/ole-dahl",
                        "Ole Magnus Dahl",
                        List.of("Ole Dahl"),
                        List.of("Dahl"),
                        Entry.Gender.MALE);
        Graph graph =
                EventGraph.of(
                        SampleArticle.extraction(),
                        Iris.DEFAULT,
                        new Gazetteer(List.of(dahl), List.of(), List.of()));
        assertThat(
                        graph.stream(DAHL, RDFS.Nodes.label, Node.ANY)
                                .map(t -> t.getObject().getLiteralLexicalForm()))
                .containsExactly("Ole Magnus Dahl");
    }

    @Test
    void namesTwoEventsOfOneTriggerApart() {
        var call = SampleArticle.call();
        var twice =
                new newsgraph.event.Encounter(
                        call.type(),
                        2,
                        call.status(),
                        call.mentions(),
                        call.participations().subList(0, 1),
                        call.reports(),
                        call.timing(),
                        call.location(),
                        call.explanations(),
                        call.attribution(),
                        call.sentence(),
                        call.rule());
        Extraction both =
                new Extraction(
                        SampleArticle.article(),
                        List.of(call, twice),
                        List.of(),
                        List.of(),
                        List.of());
        EventNames names = EventNames.of(both);
        assertThat(names.of(twice)).isEqualTo(names.of(call) + "-2");
        assertThat(
                        EventGraph.of(both, Iris.DEFAULT)
                                .find(Node.ANY, Node.ANY, Classes.PHONE_CALL)
                                .toList())
                .hasSize(2);
    }

    @Test
    void keepsInvisibleCharactersInQuotesAndOutOfLabels() {
        String text = "\u202EAnna\u200B Berg\u0007 rang\uD800 Ole\u0000 Dahl";
        var passages =
                new ArticleTriples(SampleArticle.article(text), Iris.DEFAULT, Gazetteer.EMPTY);
        Node passage = passages.passage(new TextSpan(0, text.length()));
        passages.label(passage, text);
        assertThat(passages.graph().stream(passage, Properties.QUOTE, Node.ANY))
                .extracting(t -> t.getObject().getLiteralLexicalForm())
                .containsExactly("\u202EAnna\u200B Berg\u0007 rang\uFFFD Ole\uFFFD Dahl");
        assertThat(passages.graph().stream(passage, RDFS.Nodes.label, Node.ANY))
                .extracting(t -> t.getObject().getLiteralLexicalForm())
                .containsExactly("Anna Berg rang Ole Dahl");
    }

    private static Node fragment(String kind, String words) {
        return Iris.fragment(ARTICLE, kind + "-" + ArticleTriples.offsets(SampleArticle.at(words)));
    }

    private static List<String> words(Node subject, Node property) {
        return GRAPH.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }
}
