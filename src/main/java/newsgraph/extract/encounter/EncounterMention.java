package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Attribution;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Location;
import newsgraph.event.Timing;

/// One telling of an encounter, with all that its sentence says of it.
///
/// @param type the trigger's, sharpened by the words around it
record EncounterMention(
        Trigger trigger,
        Encounter.Type type,
        List<Party> parties,
        StatusReading status,
        Optional<Timing> timing,
        Optional<Location> location,
        List<Explanation> explanations,
        Optional<Attribution> attribution) {

    /// Rules that name all sides at once: who meets, not whom they meet.
    private static final Set<String> ALL_SIDES =
            Set.of(
                    "participant/subject",
                    "participant/of",
                    "participant/between",
                    "participant/among",
                    "participant/possessive",
                    "participant/compound",
                    "participant/light-verb");

    /// Tells whether enough is told to be an encounter of its own: two parties, or one that is
    /// several ("the ambassadors met", "a meeting of the council").
    boolean isFull() {
        return parties.size() > 1 || (parties.size() == 1 && isSeveral(parties.getFirst()));
    }

    private boolean isSeveral(Party party) {
        return ALL_SIDES.contains(party.rule())
                && !party.mention().rule().equals("actor/unknown")
                && (!(trigger.word() instanceof TriggerWord.Verb verb) || verb.group())
                && switch (party.mention().actor().kind()) {
                    case GROUP -> !type.isCall();
                    case ORGANIZATION -> type == Encounter.Type.MEETING;
                    case PERSON, COUNTRY -> false;
                };
    }
}
