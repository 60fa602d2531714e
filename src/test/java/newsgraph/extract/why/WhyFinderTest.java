package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.event.Explanation;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.trigger.TriggerFinder;
import newsgraph.text.ConllU;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class WhyFinderTest {
    private final WhyFinder finder = new WhyFinder(new WhyLexicon(), new StatusLexicon());
    private final TriggerFinder triggers = new TriggerFinder(new TriggerLexicon());

    @Test
    void anInfinitiveThatFollowsIsAPurposeAlsoWhereTheTreeHangsItElsewhere() {
        assertThat(
                        why(
                                """
                                1 They they _ PRP _ 2 nsubj _ _
                                2 met meet _ VBD _ 0 root _ _
                                3 Monday Monday _ NNP _ 2 obl:tmod _ _
                                4 to to _ TO _ 5 mark _ _
                                5 end end _ VB _ 3 acl _ _
                                6 the the _ DT _ 7 det _ _
                                7 strike strike _ NN _ 5 obj _ _
                                8 . . _ . _ 2 punct _ _
                                """))
                .containsExactly("PURPOSE: to end the strike");
    }

    @Test
    void endsBeforeTheNextClauseAndTheDay() {
        assertThat(
                        why(
                                """
                                1 They they _ PRP _ 2 nsubj _ _
                                2 met meet _ VBD _ 0 root _ _
                                3 to to _ TO _ 4 mark _ _
                                4 discuss discuss _ VB _ 2 advcl _ _
                                5 trade trade _ NN _ 4 obj _ _
                                6 as as _ IN _ 8 mark _ _
                                7 crowds crowd _ NNS _ 8 nsubj _ _
                                8 gathered gather _ VBD _ 2 advcl _ _
                                """))
                .containsExactly("TOPIC: trade");
    }

    @Test
    void aPlaceThatOneIsOnIsNoTopic() {
        assertThat(
                        why(
                                """
                                1 They they _ PRP _ 2 nsubj _ _
                                2 met meet _ VBD _ 0 root _ _
                                3 on on _ IN _ 5 case _ _
                                4 a a _ DT _ 5 det _ _
                                5 yacht yacht _ NN _ 2 obl _ _
                                """))
                .isEmpty();
    }

    @Test
    void hoursAfterSomethingTellsWhenNotWhy() {
        assertThat(
                        why(
                                """
                                1 They they _ PRP _ 2 nsubj _ _
                                2 met meet _ VBD _ 0 root _ _
                                3 hours hour _ NNS _ 2 obl:tmod _ _
                                4 after after _ IN _ 6 case _ _
                                5 the the _ DT _ 6 det _ _
                                6 vote vote _ NN _ 2 obl _ _
                                """))
                .isEmpty();
    }

    private List<String> why(String lines) {
        Sentence sentence = ConllU.read(lines).getFirst();
        Trigger trigger = triggers.find(sentence).getFirst();
        return finder.find(trigger).stream()
                .map(e -> e.kind() + ": " + words(sentence, e))
                .toList();
    }

    private static String words(Sentence sentence, Explanation explanation) {
        return String.join(
                " ",
                sentence.tokens().stream()
                        .filter(t -> explanation.evidence().covers(t.span()))
                        .map(Token::word)
                        .toList());
    }
}
