package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Status;
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

    private Status status(String lines) {
        Sentence sentence = ConllU.read(lines).getFirst();
        Trigger trigger = triggers.find(sentence).getFirst();
        return reader.read(trigger, Optional.empty(), PUBLISHED).status();
    }
}
