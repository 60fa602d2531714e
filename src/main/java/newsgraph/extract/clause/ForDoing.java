package newsgraph.extract.clause;

import java.util.Optional;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A gerund behind a preposition, of which a parse makes the subject of an infinitive ("blamed him
/// for refusing to meet her") or a word that describes a name ("blamed him for not meeting Voss").
public final class ForDoing {
    private ForDoing() {}

    /// Returns the gerund that governs an infinitive: "refusing" of "for refusing to meet".
    public static Optional<Integer> over(Sentence sentence, int infinitive) {
        Dependencies tree = sentence.dependencies();
        int gerund = infinitive - 2;
        boolean governs =
                gerund > 0
                        && sentence.token(infinitive).tag().equals("VB")
                        && sentence.token(infinitive - 1).tag().equals("TO")
                        && sentence.token(gerund).tag().equals("VBG")
                        && tree.head(gerund) == infinitive
                        && tree.is(gerund, "nsubj", "csubj")
                        && hasPreposition(sentence, infinitive, gerund);
        return governs ? Optional.of(gerund) : Optional.empty();
    }

    /// Returns the token on which a parse puts what a gerund hangs on and the preposition before
    /// it; the gerund itself where the parse is right.
    public static int carrier(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean carried =
                sentence.token(verb).tag().equals("VBG")
                        && head > verb
                        && ((tree.is(verb, "amod")
                                        && sentence.token(head).isProperNoun()
                                        && hasPreposition(sentence, head, verb))
                                || over(sentence, head).filter(g -> g == verb).isPresent());
        return carried ? head : verb;
    }

    private static boolean hasPreposition(Sentence sentence, int carrier, int gerund) {
        boolean negated = gerund > 0 && sentence.token(gerund - 1).lower().equals("not");
        int before = negated ? gerund - 2 : gerund - 1;
        return before > 0
                && sentence.token(before).tag().equals("IN")
                && sentence.dependencies().children(carrier, "case", "mark").stream()
                        .anyMatch(p -> p <= before);
    }
}
