package newsgraph.extract.clause;

import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The word that negates a verb, or a predicate with a copula: "not", "never", "no longer", "none
/// of them", also where it stands before the subject or with another verb.
public final class VerbNegation {
    /// How many words may stand before the auxiliary of "at no time did she".
    private static final int FRONT = 4;

    /// How many words behind "not" the "but" may stand that names another instead.
    private static final int REACH = 9;

    private VerbNegation() {}

    /// Returns the word that negates a predicate: "not", "never", "no longer", "yet to"; empty if
    /// none does.
    public static Optional<Token> of(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        Optional<Token> own =
                Stream.concat(
                                tree
                                        .children(
                                                predicate,
                                                "advmod",
                                                "neg",
                                                "det",
                                                "cc:preconj",
                                                "cc")
                                        .stream(),
                                besideSelf(sentence, predicate))
                        .filter(c -> c < predicate || tree.is(c, "neg", "advmod"))
                        .filter(c -> isNegation(sentence, c))
                        .filter(c -> c < predicate || !isNotBut(sentence, c))
                        .map(sentence::token)
                        .findFirst();
        boolean above =
                isAlternative(sentence, predicate) || VerbForm.isGoingTo(sentence, predicate);
        return own.or(() -> fronted(sentence, predicate))
                .or(() -> nobody(sentence, predicate))
                .or(() -> neither(sentence, predicate))
                .or(() -> above ? of(sentence, tree.head(predicate)) : Optional.empty());
    }

    /// "Held not with Lund but with Voss": it was held.
    private static boolean isNotBut(Sentence sentence, int not) {
        return not + 1 < sentence.size()
                && sentence.token(not + 1).tag().matches("IN|TO|DT|NNPS?")
                && sentence.tokens().subList(not + 1, sentence.size()).stream()
                        .limit(REACH)
                        .takeWhile(t -> !t.isVerb())
                        .anyMatch(t -> t.lower().equals("but"));
    }

    /// "Had not himself met her"
    private static Stream<Integer> besideSelf(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return tree.children(predicate, "nsubj", "advmod").stream()
                .filter(c ->
                        c == predicate - 1 && sentence.token(c).lower().matches(".+sel(f|ves)"))
                .flatMap(c -> tree.children(c, "advmod", "neg").stream());
    }

    /// "At no time did she meet him", "not once did they talk": the negation opens the clause, and
    /// the subject stands behind its auxiliary.
    private static Optional<Token> fronted(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int subject =
                tree.children(predicate, "nsubj", "nsubj:pass", "expl").stream()
                        .findFirst()
                        .orElse(Dependencies.NONE);
        int first =
                tree.children(predicate, "aux", "aux:pass", "cop").stream()
                        .findFirst()
                        .orElse(
                                sentence.token(predicate).lemma().equals("be")
                                        ? predicate
                                        : subject);
        for (int at = first - 1; first < subject && at >= Math.max(0, first - FRONT); at--) {
            String word = sentence.token(at).lower();
            boolean led = at > 0 && sentence.token(at - 1).tag().equals("IN");
            String next = sentence.token(at + 1).lower();
            if ((word.equals("no") && led)
                    || (word.equals("not") && !next.matches("only|until|till|since"))) {
                return Optional.of(sentence.token(at));
            }
            if (sentence.token(at).word().matches("\\W+")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "None of them met her", "neither side has agreed": the subject has the negation.
    private static Optional<Token> nobody(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        boolean ofOthers = // "neither leader attended the talks between them", "nobody expects it"
                sentence.token(predicate).lemma().equals("expect")
                        || tree.subtree(predicate).stream()
                                .anyMatch(t ->
                                        t > predicate
                                                && sentence.token(t).lower().equals("between"));
        return tree.children(predicate, "nsubj", "nsubj:pass").stream()
                .filter(s -> !ofOthers && !isOther(sentence, s))
                .flatMap(s ->
                        Stream.concat(
                                Stream.of(s),
                                tree.children(s, "det", "cc:preconj", "cc", "advmod").stream()
                                        .filter(c -> c < s)))
                .map(sentence::token)
                .filter(t ->
                        StatusMarks.NOBODY.has(t.lower())
                                || Surface.words(sentence, t.index(), predicate)
                                        .startsWith("no one "))
                .findFirst();
    }

    /// "Met neither the king nor the queen".
    private static Optional<Token> neither(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return tree.children(predicate, "obj", "obl").stream()
                .filter(o -> o > predicate)
                .flatMap(o -> tree.children(o, "cc:preconj", "det").stream())
                .map(sentence::token)
                .filter(t -> t.lower().equals("neither"))
                .findFirst();
    }

    /// "None other than the king met him".
    private static boolean isOther(Sentence sentence, int subject) {
        return Surface.words(
                        sentence, Math.max(0, subject - 2), Math.min(sentence.size(), subject + 2))
                .contains("none other");
    }

    /// "Never met, phoned or wrote", "neither met nor spoke": what "or" joins has the negation of
    /// the first.
    private static boolean isAlternative(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int first = tree.head(predicate);
        return tree.is(predicate, "conj")
                && first < predicate
                && sentence.token(first).isVerb()
                && tree.children(predicate, "nsubj", "aux").isEmpty()
                && sentence.tokens().subList(first, sentence.size()).stream()
                        .filter(t -> tree.is(t.index(), "cc"))
                        .findFirst()
                        .filter(t -> t.lower().matches("n?or"))
                        .isPresent()
                && tree.children(predicate, "cc").stream()
                        .allMatch(c -> sentence.token(c).lower().matches("n?or")); // not "but met"
    }

    /// "Left, but not before she had met him", "not without meeting him": then she did.
    private static boolean isNotBefore(Sentence sentence, int not) {
        return sentence.token(not).lower().equals("not")
                && not > 0
                && sentence.token(not - 1).lower().matches(",|but|though|although|and|albeit")
                && not + 1 < sentence.size()
                && sentence.token(not + 1).lower().matches("before|without");
    }

    private static boolean isNegation(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        boolean only =
                token + 1 < sentence.size()
                        && sentence.token(token + 1).lower().matches("only|until|till");
        return !only
                && !isNotBefore(sentence, token)
                && (StatusMarks.NEGATION.has(word)
                        || (word.equals("no")
                                && token + 1 < sentence.size()
                                && sentence.token(token + 1).lower().equals("longer")));
    }
}
