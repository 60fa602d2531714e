package newsgraph.extract.status;

import java.util.Set;
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
                                    + "|(the|this|that|such|these|those) (%s)\\b"
                                    + "(?! (that|of|to|about)\\b))\\b")
                            .formatted(of("verb"), of("object")));

    /// "Withdrew the story", "has since retracted its report".
    private static final Pattern RETRACTED =
            Pattern.compile(
                    ("\\b(%s) (the|this|that|its|his|her|their)"
                                    + " (report|story|article|claim|account)\\b"
                                    + "(?! (that|of|to|about)\\b)")
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

    /// "I have never met the man", "had never set eyes on her", with nothing behind it.
    private static final Pattern NEVER =
            Pattern.compile(
                    "(?<who>[\\w'’-]+) (had|has|have|'ve) never( in \\w+ life)? (%s)"
                                    .formatted(of("never"))
                            + " (?<whom>(the )?[\\w'’.-]+( [\\w'’-]+)?)"
                            + "(?= [.,;:!?\"”'’)]|$| in person| face to face)");

    private static final String SAYS =
            "(said|says|told|tells|insists|insisted|maintains|maintained|replied|wrote)";

    private static final Pattern ANYBODY =
            Pattern.compile("him|her|them|me|us|each|one|either|(the|this|that) (man|woman)");

    private DenialWords() {}

    /// Tells whether words say that one of two never met the other.
    ///
    /// @param names the last words of their names
    static boolean neverMet(String words, Set<String> names) {
        return NEVER.matcher(words)
                .results()
                .anyMatch(m ->
                        isOneOf(m.group("who"), words, names)
                                && (ANYBODY.matcher(m.group("whom")).matches()
                                        || names.contains(last(m.group("whom")))));
    }

    /// "Lund" of two, "she" of whom nobody else is told before, "he" and "I" where one of them says
    /// so.
    private static boolean isOneOf(String who, String words, Set<String> names) {
        String one = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        String first = "(?!(of|and|for|to)\\b)[\\w.-]+ ";
        String says = "^(\\W+ )?(%s){0,2}%s %s\\b.*".formatted(first, one, SAYS);
        String said =
                ".*\\b((he|she|%1$s) %2$s|%2$s (mr\\. |ms\\. )?%1$s) [.,].*".formatted(one, SAYS);
        return switch (who) {
            case "he", "she", "they" -> words.startsWith(who + " ") || words.matches(says);
            case "i", "we" -> words.matches(says) || words.matches(said);
            default -> names.contains(who);
        };
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
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
