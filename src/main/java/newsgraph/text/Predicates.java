package newsgraph.text;

import java.util.OptionalInt;

/// The predicates of a sentence: the verbs, nouns and adjectives that head a clause.
public final class Predicates {
    private Predicates() {}

    /// Tells whether a token heads a clause: a verb that is no modifier or helper, or what a copula
    /// says of its subject.
    public static boolean is(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        boolean verb =
                sentence.token(token).tag().startsWith("VB")
                        && !tree.is(token, "amod", "compound", "case", "aux", "aux:pass", "cop");
        return verb || !tree.children(token, "cop").isEmpty();
    }

    /// Returns the predicate of a token's clause, the token itself if it is one; empty where there
    /// is none above it, as in many headlines.
    public static OptionalInt of(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        for (int at = token, steps = 0;
                at != Dependencies.NONE && steps <= sentence.size();
                at = tree.head(at), steps++) {
            if (is(sentence, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// Tells whether what one predicate says happens when and where another does: an infinitive or
    /// participle that depends on it, or a second verb of the same subject.
    public static boolean sharesSetting(Sentence sentence, int predicate, int with) {
        Dependencies tree = sentence.dependencies();
        int at = predicate;
        while (at != with) {
            boolean dependent =
                    tree.is(at, "xcomp")
                            || (tree.is(at, "advcl", "acl") && isNonFinite(sentence, at));
            boolean second = tree.is(at, "conj") && tree.children(at, "nsubj").isEmpty();
            if (!(dependent || second) || tree.head(at) == Dependencies.NONE) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }

    /// Tells whether one of two predicates is past and the other still to come: "landed on Monday
    /// and will meet him".
    public static boolean areApart(Sentence sentence, int one, int other) {
        return (isAhead(sentence, one) && sentence.token(other).tag().equals("VBD"))
                || (isAhead(sentence, other) && sentence.token(one).tag().equals("VBD"));
    }

    private static boolean isAhead(Sentence sentence, int predicate) {
        return sentence.dependencies().children(predicate, "aux").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("will|'ll|shall"));
    }

    /// Returns the word that opens a subordinate clause, a marker or an adverb ("after", "when"),
    /// in lower case; "" if there is none before its predicate.
    public static String opening(Sentence sentence, int predicate) {
        return sentence.dependencies().children(predicate, "mark", "advmod", "case").stream()
                .filter(i -> i < predicate)
                .map(i -> sentence.token(i).lower())
                .findFirst()
                .orElse("");
    }

    /// Tells whether a verb is an infinitive without a modal: "in order to meet", not "while she
    /// will meet".
    public static boolean isInfinitive(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.dependencies().children(verb, "aux").stream()
                        .noneMatch(a -> sentence.token(a).tag().equals("MD"));
    }

    private static boolean isNonFinite(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG") || isInfinitive(sentence, verb);
    }
}
