package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsgraph.event.Extraction;
import newsgraph.rdf.Bundled;
import newsgraph.rdf.RulePrecision;
import newsgraph.rdf.RulePrecision.Count;
import newsgraph.rdf.RulePrecision.Layer;
import newsgraph.rdf.RulePrecision.Rule;
import newsgraph.rdf.SampleArticle;
import org.junit.jupiter.api.Test;

class RuleMeasureTest {
    /// A call of Berg with somebody else, on a Saturday, to settle the fish quota; no refusal.
    private static final String GOLD =
            """
            {"id":"a1","text":"","encounters":[{"type":"phone_call","status":"occurred",%s
            "mentions":[{"begin":30,"end":34,"text":"rang"}],
            "participants":[{"name":"Anna Berg","role":"attendee"},{"name":"Kari Moe","role":"attendee"}],
            "time":{"earliest":"2025-02-22","latest":"2025-02-22"},"place":null,
            "why":[{"kind":"purpose","text":"to settle the fish quota"}],"accordingTo":"the chancellery"}],
            "statements":[{"speaker":"Ole Dahl","direct":true,"begin":205,"end":210,"text":"stand"}],
            "agreements":[{"parties":[{"name":"Ole Dahl"}],"content":{"begin":275,"end":280,"text":"share"}}]}
            """
                    .replace("\n", "");

    @Test
    void countsEachRuleForWhatItDecided() {
        assertThat(measure(GOLD.formatted("")))
                .containsOnly(
                        count("trigger/verb", Layer.ENCOUNTER, 2, 1),
                        count("participant/subject", Layer.PARTICIPATION, 2, 1),
                        count("status/past", Layer.STATUS, 1, 1),
                        count("weekday/past", Layer.TIME, 1, 0),
                        count("why/infinitive", Layer.PURPOSE, 1, 1),
                        count("source/said", Layer.ATTRIBUTION, 1, 1),
                        count("quote/after", Layer.SPEAKER, 1, 0),
                        count("participant/subject", Layer.AGREEMENT, 2, 1));
    }

    @Test
    void aDoubtfulEncounterCountsForNothing() {
        assertThat(measure(GOLD.formatted("\"doubt\":\"?\",")))
                .contains(count("trigger/verb", Layer.ENCOUNTER, 1, 0))
                .doesNotContainKey(new Rule("status/past", Layer.STATUS));
    }

    @Test
    void anArticleThatWasNotReadCountsForNothing() {
        assertThat(RuleMeasure.of(List.of(GOLD.formatted("")), List.of()))
                .isEqualTo(RulePrecision.NONE);
    }

    @Test
    void theFileOfTheProgramIsAsItWouldBeWrittenAgain() {
        String file = Bundled.text("lexicons/rule-precision.txt");
        String articles = file.replaceFirst("(?s).*?(\\d+) articles.*", "$1");
        assertThat(RuleFile.of(RulePrecision.bundled(), Integer.parseInt(articles)))
                .isEqualTo(file);
    }

    private static Map<Rule, Count> measure(String gold) {
        Extraction told = SampleArticle.extraction();
        return RuleMeasure.of(List.of(gold), List.of(told)).counts();
    }

    private static Map.Entry<Rule, Count> count(String rule, Layer layer, int given, int right) {
        return Map.entry(new Rule(rule, layer), new Count(given, right));
    }
}
