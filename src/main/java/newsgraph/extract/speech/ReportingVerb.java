package newsgraph.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Statement.Stance;
import newsgraph.extract.lexicon.LexiconFile;

/// An entry of `lexicons/reporting-verbs.txt`, which tells what the columns mean.
record ReportingVerb(
        String lemma, Optional<Stance> stance, Set<Pattern> patterns, List<String> prepositions) {
    /// What may stand with the verb.
    enum Pattern {
        QUOTE,
        CLAUSE,
        THAT,
        ADDRESSEE,
        INFINITIVE,
        OBJECT,
        TARGET,
        NAMING,
        IT
    }

    private static final Map<String, ReportingVerb> BY_LEMMA =
            LexiconFile.rows("reporting-verbs", 4).stream()
                    .map(ReportingVerb::read)
                    .collect(Collectors.toUnmodifiableMap(ReportingVerb::lemma, v -> v));

    private static final Set<String> UNSAID = LexiconFile.words("unsaid-words");

    private static ReportingVerb read(LexiconFile.Row row) {
        return new ReportingVerb(
                row.column(0),
                stance(row, 1),
                row.list(2).stream()
                        .map(p -> Pattern.valueOf(p.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                row.list(3));
    }

    /// Returns the stance that a column names; empty for `-`.
    static Optional<Stance> stance(LexiconFile.Row row, int column) {
        return row.column(column).equals("-")
                ? Optional.empty()
                : Optional.of(row.constant(column, Stance.class));
    }

    static Optional<ReportingVerb> of(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /// Tells whether nothing is said under this word ("declined to say", "might say").
    static boolean unsaysWhatFollows(String lemma) {
        return UNSAID.contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean takes(Pattern pattern) {
        return patterns.contains(pattern);
    }
}
