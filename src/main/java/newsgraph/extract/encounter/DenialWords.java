package newsgraph.extract.encounter;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;

/// Words that deny what was claimed before. The data file `denials` has them.
final class DenialWords {
    private static final String OCCASION = Aftermath.words("occasion") + "|visit|call|trip";

    private static final Pattern BRIEF =
            Pattern.compile("\\b(%s)\\b(?! (that|to)\\b)".formatted(of("word")));

    private static final Pattern VERBS =
            Pattern.compile(
                    ("\\b(%s) (it|this|them|that(?= [.,;!])"
                                    + "|(the|this|that|such|these|those) (%s))\\b")
                            .formatted(of("verb"), of("object")));

    /// "Withdrew the story", "has since retracted its report".
    private static final Pattern RETRACTED =
            Pattern.compile(
                    ("\\b(%s) (the|this|that|its|his|her|their)"
                                    + " (report|story|article|claim|account)\\b")
                            .formatted(of("retract")));

    /// "The story was invented", "it had all been made up".
    private static final Pattern MADE_UP =
            Pattern.compile(
                    ("(?<!\\b(in|of|from|about) )\\b"
                                            + "(it|this|that|(the|this|that|these) (\\w+ )?(%s|%s))")
                                    .formatted(of("object"), OCCASION)
                            + " (was|were|is|are|'s|(had|has|have)( all)? been)"
                            + "( all| simply| just| pure| an?| \\w+ly)* (%s)"
                                    .formatted(of("made-up"))
                            + "(?= [.,;:!?\"”'’)]|$)");

    /// "There was no such visit", "no meeting took place", of nothing else than what was told.
    private static final Pattern NONE =
            Pattern.compile(
                    "\\b(no such (%1$s)|never( been)? any such (%1$s)".formatted(OCCASION)
                            + "|there( had| has| have|'s| 's)? (was|were|been)"
                            + " (no|never (an?|any))( secret| private)? (%1$s)".formatted(OCCASION)
                            + "|no( secret| private)? (%1$s) (ever )?((had|has|have) (ever )?)?"
                                    .formatted(OCCASION)
                            + "(took place|taken place|happened|occurred|was held))\\b"
                            + "(?! (with|between|of|about|on|to|for|since|until|where|that)\\b)");

    /// "I have never met the man", "had never set eyes on her".
    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(had|has|have|'ve) never( in \\w+ life)? (%s) (?<whom>(the )?[\\w'’.-]+)"
                                    .formatted(of("never"))
                            + "(?! (before|until|till|since|again|alone|but)\\b)");

    private static final Pattern ANYBODY =
            Pattern.compile("him|her|them|me|us|each|one|either|(the|this|that) (man|woman)");

    private DenialWords() {}

    /// Tells whether words say that one never met the other of whom a sentence tells.
    ///
    /// @param told the words of that sentence
    static boolean neverMet(String words, String told) {
        return NEVER.matcher(words)
                .results()
                .map(m -> m.group("whom"))
                .anyMatch(w -> ANYBODY.matcher(w).matches() || told.contains(" " + w));
    }

    /// Tells whether words deny what the sentence before them tells.
    ///
    /// @param brief they are few, so that one of them alone is enough ("Pure fantasy")
    static boolean deny(String words, boolean brief) {
        return Stream.of(VERBS, RETRACTED, MADE_UP, NONE).anyMatch(p -> p.matcher(words).find())
                || (brief && BRIEF.matcher(words).find());
    }

    /// Returns the words of a kind as alternatives of a pattern.
    static String of(String kind) {
        return LexiconFile.rows("denials", 2).stream()
                .filter(r -> r.column(1).equals(kind))
                .map(r -> Pattern.quote(r.column(0)))
                .collect(Collectors.joining("|"));
    }
}
