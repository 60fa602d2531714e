package newsgraph.text;

import java.util.stream.IntStream;

/// A phrase that goes on with a clause after a relative clause between commas, which parses hang on
/// the latter: "met Lund, who was elected in May, in Oslo", "met in Oslo, where she lives, with
/// Lund".
public final class BehindClause {
    /// How many words the relative clause may have.
    private static final int LONGEST = 20;

    private BehindClause() {}

    /// Tells whether a token opens such a phrase, and a trigger stands before the relative clause.
    public static boolean is(Sentence sentence, int trigger, int opening) {
        if (opening < 1 || opening <= trigger || !isComma(sentence, opening - 1)) {
            return false;
        }
        int comma = opening - 2;
        while (comma > trigger && !isComma(sentence, comma)) {
            comma--;
        }
        boolean relative =
                comma > trigger
                        && opening - comma <= LONGEST
                        && sentence.token(comma + 1).tag().matches("WP|WDT|WP\\$|WRB");
        return relative
                && IntStream.range(trigger + 1, comma).noneMatch(i -> sentence.token(i).isVerb());
    }

    private static boolean isComma(Sentence sentence, int token) {
        return sentence.token(token).word().equals(",");
    }
}
