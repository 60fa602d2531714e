package newsgraph.measure;

import java.util.List;
import java.util.Optional;

/// Who took part, and as what.
final class ParticipantMeasure {
    private ParticipantMeasure() {}

    /// Counts the participants of an encounter that was found.
    static void measure(EncounterLine asked, EncounterLine told, Sheet sheet) {
        for (Party party : named(asked)) {
            Optional<Party> same = told.participants().stream().filter(party::sameName).findFirst();
            sheet.gold(Layer.PARTICIPANTS, same.isPresent());
            if (same.isPresent() && party.role().isPresent()) {
                boolean right = same.get().role().equals(party.role());
                sheet.gold(Layer.ROLE, right);
                if (!right) {
                    sheet.miss(
                            "ROLE",
                            "%s %s: %s is %s <> %s"
                                    .formatted(
                                            asked.type(),
                                            asked.status(),
                                            party.name(),
                                            party.role().get(),
                                            same.get().role().orElse("nothing")));
                }
            }
        }
        told.participants()
                .forEach(p -> sheet.predicted(Layer.PARTICIPANTS, in(asked.participants(), p)));
    }

    /// Tells whether all are named and nobody is added.
    static boolean full(EncounterLine asked, EncounterLine told) {
        List<Party> named = named(asked);
        return named.stream().allMatch(p -> in(told.participants(), p))
                && told.participants().stream().allMatch(p -> in(asked.participants(), p))
                && told.participants().size() >= Math.min(2, named.size());
    }

    private static List<Party> named(EncounterLine asked) {
        return asked.participants().stream().filter(p -> !p.implicit()).toList();
    }

    private static boolean in(List<Party> parties, Party party) {
        return parties.stream().anyMatch(party::sameName);
    }
}
