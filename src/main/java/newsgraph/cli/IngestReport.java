package newsgraph.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.event.Status;
import newsgraph.export.OutcomeJson;
import newsgraph.ingest.Findings;
import newsgraph.ingest.Outcome;

/// Tells of each article as it is stored, and at the end how many came in.
final class IngestReport {
    /// How an ingest is told.
    enum Format {
        TEXT,
        JSONL
    }

    private final Console console;
    private final Format format;
    private final Map<Outcome.Kind, Integer> kept = new EnumMap<>(Outcome.Kind.class);
    private int refused;

    IngestReport(Console console, Format format) {
        this.console =
                format == Format.TEXT
                        ? new Console(console.in(), VisibleStream.of(console.out()), console.err())
                        : console;
        this.format = format;
    }

    boolean hasRefused() {
        return refused > 0;
    }

    void begin() {
        if (format == Format.TEXT) {
            row("outcome", "statements", "agreements", "encounters", "article");
        }
    }

    void add(Outcome outcome) {
        if (format == Format.JSONL) {
            console.out().println(OutcomeJson.line(outcome));
            console.out().flush(); // another program waits for it
        }
        switch (outcome) {
            case Outcome.Kept article -> add(article);
            case Outcome.Refused article -> add(article);
        }
    }

    private void add(Outcome.Kept article) {
        kept.merge(article.kind(), 1, Integer::sum);
        if (format == Format.TEXT) {
            Findings found = article.findings();
            row(
                    article.kind().name().toLowerCase(Locale.ROOT),
                    String.valueOf(found.statements()),
                    String.valueOf(found.agreements()),
                    encounters(found),
                    article.id());
        }
        article.note().ifPresent(note -> console.err().println(article.id() + ": " + note));
    }

    private void add(Outcome.Refused article) {
        refused++;
        if (format == Format.TEXT) {
            row("quarantined", "-", "-", "-", article.id().orElse(article.place()));
        }
        console.err().println(article.place() + ": " + article.reason());
    }

    private void row(
            String outcome,
            String statements,
            String agreements,
            String encounters,
            String article) {
        console.out()
                .printf(
                        "%-11s  %10s  %10s  %-40s  %s%n",
                        outcome, statements, agreements, encounters, article);
        console.out().flush();
    }

    private static String encounters(Findings found) {
        return found.encounters().isEmpty()
                ? "none"
                : Arrays.stream(Status.values())
                        .filter(found.encounters()::containsKey)
                        .map(s ->
                                found.encounters().get(s) + " " + s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /// Tells how many articles came to what.
    ///
    /// @param store where they are now
    void end(String store) {
        console.err()
                .printf(
                        "%d stored, %d replaced, %d unchanged, %d refused; store: %s%n",
                        count(Outcome.Kind.STORED),
                        count(Outcome.Kind.REPLACED),
                        count(Outcome.Kind.UNCHANGED),
                        refused,
                        store);
    }

    private int count(Outcome.Kind kind) {
        return kept.getOrDefault(kind, 0);
    }
}
