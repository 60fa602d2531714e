package newsgraph.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A scorecard as a page of Markdown.
public final class ScorecardPage {
    private static final String HOW =
            """
            # Scorecard

            How well newsgraph reads the articles in `gold/`, which were written for this project with their answers first, before
            the program saw them. Written by `newsgraph scorecard -o docs/scorecard.md`; do not edit.

            An extracted encounter tells one of gold if a trigger overlaps, or lies within 150 characters and a participant is
            shared; one to one, best first. Encounters that gold marks as doubtful count for nothing either way. Below the first
            table's line *participants*, everything is counted on encounters that were found, over those with a value in gold; a
            status line counts an encounter as found only if its status is right too. Names are the same without titles and accents,
            by surname, or by half of their words; a *why* is found if the F of its words is at least one half. Intervals are at
            95 %: of F by drawing the articles again a thousand times, of shares Wilson's.

            What this does not show: those who wrote the articles and answers had not read the rules, but since then rules were
            written with what was missed here in view, so that unseen articles are read less well; the articles are denser in
            refused, denied and proposed meetings than a newspaper is; two careful readers of news agree on about nine strict
            encounters in ten.
            """;

    private ScorecardPage() {}

    /// Returns the page.
    ///
    /// @param beside other extractions of the same gold, by what they are called
    public static String of(Scorecard card, Map<String, Scorecard> beside) {
        StringBuilder page = new StringBuilder(HOW);
        page.append("\n## newsgraph\n\n").append(figures(card));
        new TreeMap<>(beside)
                .forEach((name, other) ->
                        page.append("\n## ").append(name).append("\n\n").append(figures(other)));
        page.append("\n## What newsgraph missed\n\n").append(misses(card));
        return page.toString();
    }

    private static String figures(Scorecard card) {
        return """
        %d articles%s.

        %s

        %s

        Given though gold has none: %s.
        """
                .formatted(
                        card.sheets().size(),
                        card.absent() == 0 ? "" : ", of which %d not read".formatted(card.absent()),
                        Table.balances(card),
                        Table.shares(card),
                        Table.surplus(card));
    }

    private static String misses(Scorecard card) {
        Map<String, List<Sheet.Miss>> kinds =
                card.misses().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sheet.Miss::kind, TreeMap::new, Collectors.toList()));
        return """
        MISS not found, EXTRA not in gold, PART found with another status or other parties, `<>` between what gold and newsgraph say.

        ```text
        %s
        ```
        """
                .formatted(
                        kinds.values().stream()
                                .flatMap(List::stream)
                                .map(m -> "%s %s %s".formatted(m.kind(), m.article(), m.report()))
                                .collect(Collectors.joining("\n")));
    }
}
