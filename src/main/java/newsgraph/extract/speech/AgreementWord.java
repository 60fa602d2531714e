package newsgraph.extract.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;

/// An entry of `lexicons/agreement-words.txt`, which tells what the columns mean.
record AgreementWord(String lemma, Part part, Set<Pattern> patterns) {
    /// A verb that agrees by itself; one that needs a pact for its object; a pact.
    enum Part {
        VERB,
        ACT,
        PACT
    }

    /// What a verb of agreeing takes.
    enum Pattern {
        INFINITIVE,
        CLAUSE,
        ON,
        OBJECT
    }

    private static final Map<String, AgreementWord> BY_LEMMA =
            LexiconFile.rows("agreement-words", 3).stream()
                    .map(AgreementWord::read)
                    .collect(Collectors.toUnmodifiableMap(AgreementWord::lemma, w -> w));

    private static AgreementWord read(LexiconFile.Row row) {
        return new AgreementWord(
                row.column(0),
                row.constant(1, Part.class),
                row.list(2).stream()
                        .map(p -> Pattern.valueOf(p.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Optional<AgreementWord> of(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma.toLowerCase(Locale.ROOT)));
    }

    boolean takes(Pattern pattern) {
        return patterns.contains(pattern);
    }
}
