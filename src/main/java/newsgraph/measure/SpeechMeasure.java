package newsgraph.measure;

import static newsgraph.measure.Sheet.names;

import java.util.List;
import newsgraph.measure.ArticleLine.AgreementLine;
import newsgraph.measure.ArticleLine.StatementLine;

/// Who said what, and who agreed to what. Gold lists the most newsworthy statements, not all, so
/// that statements have no precision; agreements are listed whole.
final class SpeechMeasure {
    private SpeechMeasure() {}

    static void statements(List<StatementLine> gold, List<StatementLine> predicted, Sheet sheet) {
        for (StatementLine asked : gold) {
            List<StatementLine> told =
                    predicted.stream().filter(s -> s.content().overlaps(asked.content())).toList();
            boolean speaker =
                    told.stream()
                            .flatMap(s -> s.speaker().stream())
                            .anyMatch(s -> asked.speaker().filter(a -> a.namedBy(s)).isPresent());
            sheet.gold(Layer.said(asked.direct()), !told.isEmpty());
            sheet.gold(Layer.speaker(asked.direct()), speaker);
            if (!speaker) {
                List<String> instead =
                        told.stream().flatMap(s -> s.speaker().stream()).map(Party::name).toList();
                sheet.miss(
                        "SAID",
                        "%s: %s <> %s"
                                .formatted(
                                        asked.speaker().map(Party::name).orElse("nobody"),
                                        asked.content().text(),
                                        told.isEmpty() ? "not found" : instead));
            }
        }
    }

    static void agreements(List<AgreementLine> gold, List<AgreementLine> predicted, Sheet sheet) {
        for (AgreementLine asked : gold) {
            List<AgreementLine> told =
                    predicted.stream().filter(a -> a.content().overlaps(asked.content())).toList();
            boolean parties = told.stream().anyMatch(a -> sameParties(asked, a));
            sheet.gold(Layer.AGREEMENTS, !told.isEmpty());
            sheet.gold(Layer.AGREED, parties);
            if (!parties) {
                List<String> instead = told.stream().map(a -> names(a.parties())).toList();
                sheet.miss(
                        "AGREED",
                        "%s: %s <> %s"
                                .formatted(
                                        names(asked.parties()),
                                        asked.content().text(),
                                        told.isEmpty() ? "not found" : instead));
            }
        }
        for (AgreementLine told : predicted) {
            boolean right = gold.stream().anyMatch(a -> a.content().overlaps(told.content()));
            sheet.predicted(Layer.AGREEMENTS, right);
            if (!right) {
                sheet.miss(
                        "AGREED",
                        "nothing <> %s: %s"
                                .formatted(names(told.parties()), told.content().text()));
            }
        }
    }

    private static boolean sameParties(AgreementLine asked, AgreementLine told) {
        return asked.parties().stream().allMatch(p -> told.parties().stream().anyMatch(p::sameName))
                && told.parties().stream()
                        .allMatch(p -> asked.parties().stream().anyMatch(p::sameName));
    }
}
