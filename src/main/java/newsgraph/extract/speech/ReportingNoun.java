package newsgraph.extract.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Statement.Stance;
import newsgraph.extract.lexicon.LexiconFile;

/// An entry of `lexicons/reporting-nouns.txt`, which tells what the columns mean.
record ReportingNoun(String lemma, Optional<Stance> stance, Set<Pattern> patterns) {
    /// What may stand with the noun, or what it is good for.
    enum Pattern {
        CLAUSE,
        INFINITIVE,
        FOR,
        OF,
        VOICE,
        PHRASE
    }

    private static final Map<String, ReportingNoun> BY_LEMMA =
            LexiconFile.rows("reporting-nouns", 3).stream()
                    .map(ReportingNoun::read)
                    .collect(Collectors.toUnmodifiableMap(ReportingNoun::lemma, n -> n));

    private static ReportingNoun read(LexiconFile.Row row) {
        return new ReportingNoun(
                row.column(0),
                ReportingVerb.stance(row, 1),
                row.list(2).stream()
                        .map(p -> Pattern.valueOf(p.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Optional<ReportingNoun> of(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma.toLowerCase(Locale.ROOT)));
    }

    boolean takes(Pattern pattern) {
        return patterns.contains(pattern);
    }
}
