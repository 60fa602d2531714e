package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Somebody called by his age alone: "the 61-year-old said".
final class Aged {
    private Aged() {}

    /// Tells whether a token is the last of such a description, not before the noun that it
    /// describes ("the 61-year-old lawyer").
    static boolean is(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("old")
                && token > 4
                && words(sentence, token).isPresent()
                && (token + 1 >= sentence.size()
                        || !sentence.token(token + 1).tag().matches("NN.*|JJ.*|HYPH|CD"));
    }

    /// Returns where such a description begins, its article included.
    static OptionalInt first(Sentence sentence, int token) {
        return is(sentence, token) ? OptionalInt.of(token - 5) : OptionalInt.empty();
    }

    /// Returns the age that a description ending at a token tells, as the text has it.
    static Optional<String> of(Sentence sentence, int token) {
        return is(sentence, token) ? words(sentence, token) : Optional.empty();
    }

    private static Optional<String> words(Sentence sentence, int old) {
        boolean age =
                old > 3
                        && sentence.token(old - 1).word().equals("-")
                        && sentence.token(old - 2).lower().equals("year")
                        && sentence.token(old - 3).word().equals("-")
                        && sentence.token(old - 4).tag().equals("CD");
        return age ? Optional.of(sentence.token(old - 4).lower()) : Optional.empty();
    }

    /// Tells whether any age is told of somebody beside a name.
    static boolean isTold(ActorMention name) {
        return isOf(name, "\\d{1,3}");
    }

    /// Tells whether an age is told of somebody beside a name: "Dunn, 61,", "Dunn (61)", "Dunn, a
    /// 61-year-old lawyer".
    ///
    /// @param age a regular expression
    static boolean isOf(ActorMention name, String age) {
        Sentence sentence = name.sentence();
        int at = name.end();
        List<String> behind =
                sentence.tokens().subList(at, Math.min(sentence.size(), at + 5)).stream()
                        .map(Token::lower)
                        .toList();
        boolean beside =
                behind.size() > 2
                        && behind.getFirst().matches(",|\\(|-lrb-")
                        && (behind.get(1).matches(age)
                                || (behind.get(1).matches("an?|the")
                                        && behind.get(2).matches(age)));
        boolean before = // "61-year-old Mark Dunn"
                name.first() + 4 < name.head()
                        && sentence.token(name.first()).lower().matches(age)
                        && sentence.token(name.first() + 4).lower().equals("old");
        return !name.actor().unnamed()
                && name.actor().kind() == Actor.Kind.PERSON
                && (beside || before);
    }
}
