package newsgraph.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A scorecard as tables of Markdown.
final class Table {
    private static final List<String> STATUSES =
            List.of(
                    "occurred",
                    "ongoing",
                    "planned",
                    "proposed",
                    "hypothetical",
                    "denied",
                    "cancelled");
    private static final List<String> KINDS =
            List.of("topic", "purpose", "cause", "outcome", "position");

    private Table() {}

    /// Returns the layers told as precision, recall and F.
    static String balances(Scorecard card) {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "| layer | P | R | F [95 %] | right of predicted | found of gold |",
                                "|---|---|---|---|---|---|"));
        balanced().map(layer -> balance(card, layer)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Stream<Layer> balanced() {
        return Stream.of(
                        Stream.of(Layer.DETECTION, Layer.STRICT, Layer.PAIRS, Layer.PARTICIPANTS),
                        STATUSES.stream().map(Layer::status),
                        Stream.of(Layer.WHY),
                        KINDS.stream().map(Layer::why),
                        Stream.of(Layer.AGREEMENTS))
                .flatMap(s -> s);
    }

    private static String balance(Scorecard card, Layer layer) {
        Cell cell = card.total(layer);
        Scorecard.Interval interval = card.bootstrap(layer);
        return String.format(
                Locale.ROOT, // the same figures on every machine
                "| %s | %.3f | %.3f | %.3f [%.2f %.2f] | %d of %d | %d of %d |",
                layer.label(),
                cell.precision(),
                cell.recall(),
                cell.f(),
                interval.low(),
                interval.high(),
                cell.right(),
                cell.predicted(),
                cell.found(),
                cell.gold());
    }

    /// Returns the layers told as a share of gold.
    static String shares(Scorecard card) {
        List<String> lines =
                new ArrayList<>(
                        List.of("| layer | right [95 %] | right of gold |", "|---|---|---|"));
        shared().map(layer -> share(card, layer)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Stream<Layer> shared() {
        return Stream.of(
                Layer.STATUS,
                Layer.HAPPENED,
                Layer.FAMILY,
                Layer.TYPE,
                Layer.ROLE,
                Layer.TIME,
                Layer.SOME_TIME,
                Layer.PLACE,
                Layer.SOURCE,
                Layer.WHY_KIND,
                Layer.said(true),
                Layer.speaker(true),
                Layer.said(false),
                Layer.speaker(false),
                Layer.AGREED,
                Layer.OFFSETS);
    }

    private static String share(Scorecard card, Layer layer) {
        Cell cell = card.total(layer);
        Scorecard.Interval interval = Scorecard.wilson(cell.found(), cell.gold());
        return String.format(
                Locale.ROOT, // the same figures on every machine
                "| %s | %.3f [%.2f %.2f] | %d of %d |",
                layer.label(),
                cell.recall(),
                interval.low(),
                interval.high(),
                cell.found(),
                cell.gold());
    }

    /// Returns how often something was given where gold has nothing.
    static String surplus(Scorecard card) {
        return Stream.of(Layer.NO_TIME, Layer.NO_PLACE, Layer.NO_SOURCE)
                .map(layer -> card.total(layer).predicted() + " " + layer.label())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
