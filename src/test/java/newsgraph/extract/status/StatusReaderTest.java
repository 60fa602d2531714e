package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.trigger.Guards;
import newsgraph.extract.trigger.TriggerFinder;
import newsgraph.text.ConllU;
import newsgraph.text.Sentence;
import org.junit.jupiter.api.Test;

class StatusReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 23);

    private final StatusReader reader = new StatusReader(new StatusLexicon());
    private final TriggerFinder triggers = new TriggerFinder(new TriggerLexicon());

    @Test
    void takesAPastAsHappened() {
        assertThat(
                        status(
                                """
                                1 Merkel merkel _ NNP _ 2 nsubj _ name=PERSON
                                2 met meet _ VBD _ 0 root _ _
                                3 Hollande hollande _ NNP _ 2 obj _ name=PERSON
                                """))
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void takesAnAgreementToMeetAsPlanned() {
        assertThat(
                        status(
                                """
                                1 They they _ PRP _ 2 nsubj _ _
                                2 agreed agree _ VBD _ 0 root _ _
                                3 to to _ TO _ 4 mark _ _
                                4 meet meet _ VB _ 2 xcomp _ _
                                """))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void takesARefusalAsCancelled() {
        assertThat(
                        status(
                                """
                                1 She she _ PRP _ 2 nsubj _ _
                                2 refused refuse _ VBD _ 0 root _ _
                                3 to to _ TO _ 4 mark _ _
                                4 meet meet _ VB _ 2 xcomp _ _
                                5 him he _ PRP _ 4 obj _ _
                                """))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void takesADeniedPastAsDenied() {
        assertThat(
                        status(
                                """
                                1 He he _ PRP _ 4 nsubj _ _
                                2 did do _ VBD _ 4 aux _ _
                                3 not not _ RB _ 4 advmod _ _
                                4 meet meet _ VB _ 0 root _ _
                                5 her she _ PRP _ 4 obj _ _
                                """))
                .isEqualTo(Status.DENIED);
    }

    @Test
    void takesAnInvitationTurnedDownAsCancelled() {
        assertThat(
                        status(
                                """
                                1 She she _ PRP _ 2 nsubj _ _
                                2 rejected reject _ VBD _ 0 root _ _
                                3 an a _ DT _ 4 det _ _
                                4 invitation invitation _ NN _ 2 obj _ _
                                5 to to _ TO _ 6 mark _ _
                                6 meet meet _ VB _ 4 acl _ _
                                """))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void takesAnInfinitiveByTheWordBeforeItWhereTheTreeHangsItElsewhere() {
        assertThat(
                        status(
                                """
                                1 His his _ PRP$ _ 2 nmod:poss _ _
                                2 refusal refusal _ NN _ 4 nsubj _ _
                                3 to to _ TO _ 4 mark _ _
                                4 meet meet _ VB _ 0 root _ _
                                5 her she _ PRP _ 4 obj _ _
                                """))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void keepsTalksThatAClauseTakesForGrantedUnderItsNegation() {
        assertThat(
                        status(
                                """
                                1 He he _ PRP _ 4 nsubj _ _
                                2 did do _ VBD _ 4 aux _ _
                                3 not not _ RB _ 4 advmod _ _
                                4 smile smile _ VB _ 0 root _ _
                                5 during during _ IN _ 7 case _ _
                                6 the the _ DT _ 7 det _ _
                                7 talks talk _ NNS _ 4 obl _ _
                                """))
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void readsAheadOfByTheOrderOfWords() {
        assertThat(
                        status(
                                """
                                1 He he _ PRP _ 2 nsubj _ _
                                2 arrived arrive _ VBD _ 0 root _ _
                                3 ahead ahead _ RB _ 2 advmod _ _
                                4 of of _ IN _ 6 case _ _
                                5 Friday Friday _ NNP _ 6 nmod:poss _ _
                                6 talks talk _ NNS _ 2 obl _ _
                                """))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void takesAPostponementToANewDayAsPlanned() {
        assertThat(
                        status(
                                """
                                1 Talks talk _ NNS _ 3 nsubj:pass _ _
                                2 were be _ VBD _ 3 aux:pass _ _
                                3 postponed postpone _ VBN _ 0 root _ _
                                4 until until _ IN _ 5 case _ _
                                5 June June _ NNP _ 3 obl _ _
                                """))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void findsNoEncounterInTalksThatNobodyAskedFor() {
        Sentence sentence =
                ConllU.read(
                                """
                                1 They they _ PRP _ 4 nsubj _ _
                                2 did do _ VBD _ 4 aux _ _
                                3 not not _ RB _ 4 advmod _ _
                                4 propose propose _ VB _ 0 root _ _
                                5 talks talk _ NNS _ 4 obj _ _
                                """)
                        .getFirst();
        Trigger trigger = trigger(sentence);
        assertThat(reader.read(trigger, Optional.empty(), PUBLISHED)).isEmpty();
    }

    /// Returns the first word of meeting, past verbs that only may be one ("arrived").
    private Trigger trigger(Sentence sentence) {
        return triggers.find(sentence).stream()
                .filter(t -> !Guards.isOther(t))
                .findFirst()
                .orElseThrow();
    }

    private Status status(String lines) {
        Sentence sentence = ConllU.read(lines).getFirst();
        Trigger trigger = trigger(sentence);
        return reader.read(trigger, Optional.empty(), PUBLISHED).orElseThrow().status();
    }
}
