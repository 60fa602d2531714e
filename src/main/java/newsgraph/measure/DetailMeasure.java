package newsgraph.measure;

import java.util.List;
import java.util.Optional;
import newsgraph.measure.EncounterLine.Days;
import newsgraph.measure.EncounterLine.Why;

/// When, where, according to whom and why, of an encounter that was found.
final class DetailMeasure {
    private DetailMeasure() {}

    static void measure(EncounterLine asked, EncounterLine told, Sheet sheet) {
        time(asked, told, sheet);
        place(asked, told, sheet);
        source(asked, told, sheet);
        why(asked.whys(), told.whys(), sheet);
    }

    private static void time(EncounterLine asked, EncounterLine told, Sheet sheet) {
        Optional<Days> days = asked.days().filter(Days::known);
        if (days.isEmpty()) {
            if (told.days().isPresent()) {
                sheet.predicted(Layer.NO_TIME, false);
            }
            return;
        }
        boolean right = told.days().equals(days);
        sheet.gold(Layer.TIME, right);
        sheet.gold(Layer.SOME_TIME, told.days().isPresent());
        if (!right) {
            sheet.miss("TIME", show(days) + " <> " + show(told.days()));
        }
    }

    private static String show(Optional<Days> days) {
        return days.map(d -> d.earliest().orElse("") + ".." + d.latest().orElse(""))
                .orElse("nothing");
    }

    private static void place(EncounterLine asked, EncounterLine told, Sheet sheet) {
        if (asked.place().isEmpty()) {
            if (told.place().isPresent()) {
                sheet.predicted(Layer.NO_PLACE, false);
            }
            return;
        }
        boolean right = told.place().filter(asked.place().get()::same).isPresent();
        sheet.gold(Layer.PLACE, right);
        if (!right) {
            String instead = told.place().map(EncounterLine.Spot::name).orElse("nothing");
            sheet.miss("PLACE", asked.place().get().name() + " <> " + instead);
        }
    }

    private static void source(EncounterLine asked, EncounterLine told, Sheet sheet) {
        if (asked.source().isEmpty()) {
            if (told.source().isPresent()) {
                sheet.predicted(Layer.NO_SOURCE, false);
            }
            return;
        }
        boolean right = told.source().filter(asked.source().get()::namedBy).isPresent();
        sheet.gold(Layer.SOURCE, right);
        if (!right) {
            String instead = told.source().map(Party::name).orElse("nobody");
            sheet.miss("SOURCE", asked.source().get().name() + " <> " + instead);
        }
    }

    private static void why(List<Why> asked, List<Why> told, Sheet sheet) {
        for (Why why : asked) {
            List<Why> near = told.stream().filter(why::near).toList();
            boolean kind = near.stream().anyMatch(w -> w.kind().equals(why.kind()));
            sheet.gold(Layer.WHY, !near.isEmpty());
            sheet.gold(Layer.why(why.kind()), kind);
            if (near.isEmpty()) {
                List<String> instead = told.stream().map(Why::text).toList();
                sheet.miss("WHY", "%s: %s <> %s".formatted(why.kind(), why.text(), instead));
            } else {
                sheet.gold(Layer.WHY_KIND, kind);
            }
        }
        for (Why why : told) {
            List<Why> near = asked.stream().filter(w -> w.near(why)).toList();
            sheet.predicted(Layer.WHY, !near.isEmpty());
            sheet.predicted(
                    Layer.why(why.kind()),
                    near.stream().anyMatch(w -> w.kind().equals(why.kind())));
        }
    }
}
