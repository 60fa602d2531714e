package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
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
        Optional<Attribution> attribution) {}
