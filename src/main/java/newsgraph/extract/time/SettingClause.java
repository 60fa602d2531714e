package newsgraph.extract.time;

import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Clauses that are said of a time or of something that has one: "spoke in November, when they held
/// a summit", "a lunch on April 14 at which she was to meet him".
final class SettingClause {
    private static final int CLEFT = 3;

    private SettingClause() {}

    /// Tells whether the clause of a predicate is said of a time, or of the noun that it hangs on.
    static boolean isOf(Sentence sentence, int predicate, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        int clause = predicate;
        while (tree.head(clause) != Dependencies.NONE
                && (tree.is(clause, "conj", "xcomp") || isDue(sentence, clause))) {
            clause = tree.head(clause);
        }
        if (!tree.is(clause, "acl:relcl", "advcl") || clause < time.end()) {
            return false;
        }
        int noun = tree.head(clause);
        boolean ofTime = noun == time.head() && isLinked(sentence, time.end(), clause, "when");
        boolean ofNoun =
                tree.is(clause, "acl:relcl")
                        && sentence.token(noun).isNoun()
                        && tree.head(time.head()) == noun
                        && noun < time.first()
                        && (isLinked(sentence, time.end(), clause, "where")
                                || isLinked(sentence, time.end(), clause, "which"));
        return ofTime || ofNoun;
    }

    /// "When he is due to receive her".
    private static boolean isDue(Sentence sentence, int infinitive) {
        Dependencies tree = sentence.dependencies();
        return tree.is(infinitive, "ccomp")
                && sentence.token(tree.head(infinitive)).tag().equals("JJ")
                && Predicates.isInfinitive(sentence, infinitive);
    }

    /// Tells whether a link opens the clause: alone, or "at which".
    private static boolean isLinked(Sentence sentence, int from, int until, String link) {
        return IntStream.range(from, until)
                .filter(i -> sentence.token(i).lower().equals(link))
                .anyMatch(i ->
                        !link.equals("which")
                                || TimeWords.has("occasion", sentence.token(i - 1).lower()));
    }

    /// Tells whether "it was" follows, as in "Ten years ago it was she who called him".
    static boolean isCleft(Sentence sentence, int it) {
        return it + CLEFT < sentence.size()
                && sentence.token(it).lower().equals("it")
                && sentence.token(it + 1).lower().equals("was")
                && IntStream.range(it + 2, sentence.size())
                        .filter(i -> Predicates.is(sentence, i) || isRelative(sentence, i))
                        .limit(2)
                        .anyMatch(i -> isRelative(sentence, i));
    }

    private static boolean isRelative(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        return word.equals("who") || word.equals("that");
    }
}
