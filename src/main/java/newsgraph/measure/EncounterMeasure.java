package newsgraph.measure;

import static newsgraph.measure.Sheet.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// Which encounters were found, and of those found whether status, parties, time, place, source and
/// why are right. A doubtful encounter costs nothing either way.
final class EncounterMeasure {
    /// Characters shown on either side of a missed trigger.
    private static final int AROUND = 80;

    private final ArticleText text;
    private final List<EncounterLine> gold;
    private final List<EncounterLine> predicted;
    private final Matching matching;
    private final Sheet sheet;

    private EncounterMeasure(
            ArticleText text,
            List<EncounterLine> gold,
            List<EncounterLine> predicted,
            Sheet sheet) {
        this.text = text;
        this.gold = gold;
        this.predicted = predicted;
        this.matching = Matching.of(gold, predicted);
        this.sheet = sheet;
    }

    static void measure(
            ArticleText text,
            List<EncounterLine> gold,
            List<EncounterLine> predicted,
            Sheet sheet) {
        EncounterMeasure measure = new EncounterMeasure(text, gold, predicted, sheet);
        for (int i = 0; i < gold.size(); i++) {
            if (!gold.get(i).doubtful()) {
                measure.asked(i);
            }
        }
        for (int k = 0; k < predicted.size(); k++) {
            if (measure.firm(k)) {
                measure.told(k);
            }
        }
        PairMeasure.measure(
                gold.stream().filter(e -> !e.doubtful()).toList(), measure.firm(), sheet);
    }

    private List<EncounterLine> firm() {
        return IntStream.range(0, predicted.size())
                .filter(this::firm)
                .mapToObj(predicted::get)
                .toList();
    }

    /// Tells whether an extracted encounter is not one that gold doubts.
    private boolean firm(int number) {
        return matching.goldFor(number).filter(g -> gold.get(g).doubtful()).isEmpty();
    }

    private void asked(int number) {
        EncounterLine asked = gold.get(number);
        Optional<EncounterLine> found = matching.predictedFor(number).map(predicted::get);
        boolean status = found.filter(t -> t.status().equals(asked.status())).isPresent();
        boolean full = found.filter(t -> ParticipantMeasure.full(asked, t)).isPresent();
        sheet.gold(Layer.DETECTION, found.isPresent());
        sheet.gold(Layer.status(asked.status()), status);
        sheet.gold(Layer.STRICT, full && status);
        if (found.isEmpty()) {
            sheet.miss("MISS", line(asked) + " | " + context(asked));
            return;
        }
        EncounterLine told = found.get();
        ParticipantMeasure.measure(asked, told, sheet);
        sheet.gold(Layer.STATUS, status);
        sheet.gold(Layer.HAPPENED, asked.happened() == told.happened());
        sheet.gold(Layer.FAMILY, asked.isCall() == told.isCall());
        sheet.gold(Layer.TYPE, asked.type().equals(told.type()));
        if (!full || !status) {
            sheet.miss("PART", line(asked) + " <> " + line(told));
        }
        DetailMeasure.measure(asked, told, sheet);
    }

    private void told(int number) {
        EncounterLine told = predicted.get(number);
        Optional<EncounterLine> asked = matching.goldFor(number).map(gold::get);
        boolean status = asked.filter(g -> g.status().equals(told.status())).isPresent();
        boolean full = asked.filter(g -> ParticipantMeasure.full(g, told)).isPresent();
        sheet.predicted(Layer.DETECTION, asked.isPresent());
        sheet.predicted(Layer.status(told.status()), status);
        sheet.predicted(Layer.STRICT, status && full);
        if (asked.isEmpty()) {
            sheet.miss("EXTRA", line(told) + " | " + context(told));
        }
    }

    private static String line(EncounterLine encounter) {
        return "%s %s [%s]"
                .formatted(encounter.type(), encounter.status(), names(encounter.participants()));
    }

    private String context(EncounterLine encounter) {
        return encounter.mentions().stream()
                .limit(1)
                .map(m ->
                        text.slice(
                                new TextSpan(
                                        Math.max(0, m.begin() - AROUND),
                                        Math.min(text.length(), m.end() + AROUND))))
                .collect(Collectors.joining());
    }
}
