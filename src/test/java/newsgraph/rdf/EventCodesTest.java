package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.rdf.EventCodes.Circumstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodesTest {
    @ParameterizedTest
    @CsvSource({
        "MEETING, OCCURRED, '', CONSULT 040",
        "SUMMIT, ONGOING, '', CONSULT 040",
        "ENCOUNTER, OCCURRED, '', CONSULT 040",
        "PHONE_CALL, OCCURRED, '', CONSULT phone 041",
        "VIDEO_CALL, ONGOING, '', CONSULT phone 041",
        "VISIT, OCCURRED, '', CONSULT visit 042",
        "VISIT, OCCURRED, AS_HOST, CONSULT visit 043",
        "VISIT, PLANNED, AS_HOST, AGREE 036",
        "NEGOTIATION, ONGOING, '', CONSULT 046",
        "NEGOTIATION, OCCURRED, MEDIATED, CONSULT 045",
        "MEETING, OCCURRED, MEDIATED, CONSULT 040",
        "PHONE_CALL, PLANNED, '', AGREE 036",
        "MEETING, PROPOSED, '', REQUEST 106",
        "MEETING, PROPOSED, OFFERED_BY_ALL, REQUEST 036",
        "SUMMIT, CANCELLED, REFUSED, REJECT 125",
        "SUMMIT, CANCELLED, '', none",
        "VISIT, DENIED, AS_HOST, none",
        "PHONE_CALL, HYPOTHETICAL, '', none"
    })
    void codesByTypeStatusAndCircumstance(
            Encounter.Type type, Status status, String circumstances, String expected) {
        String found =
                EventCodes.bundled()
                        .of(Vocabulary.term(type), Vocabulary.term(status), set(circumstances))
                        .map(c ->
                                c.plover() + c.mode().map(" "::concat).orElse("") + " " + c.cameo())
                        .orElse("none");
        assertThat(found).isEqualTo(expected);
    }

    private static Set<Circumstance> set(String names) {
        return Arrays.stream(names.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Circumstance::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Circumstance.class)));
    }
}
