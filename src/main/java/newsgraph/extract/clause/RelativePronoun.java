package newsgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom "who", "which" or "that" stands for.
final class RelativePronoun {
    private RelativePronoun() {}

    /// Returns what "who", "which" or "that" stands for in place of the pronoun.
    static List<Integer> resolve(Sentence sentence, int verb, List<Integer> subjects) {
        List<Integer> resolved = new ArrayList<>();
        for (int subject : subjects) {
            String tag = sentence.token(subject).tag();
            boolean relative = tag.equals("WP") || tag.equals("WDT");
            Optional<Integer> clause = relative ? relativeClause(sentence, verb) : Optional.empty();
            resolved.add(
                    clause.map(c -> described(sentence, whole(sentence, c, verb))).orElse(subject));
        }
        return resolved;
    }

    /// Returns the noun that a relative clause belongs to: the first of those joined where its verb
    /// is in the plural ("the board and the union, which have met").
    private static int whole(Sentence sentence, int clause, int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(clause);
        boolean several =
                sentence.token(noun).tag().matches("NNP?|JJ")
                        && (isPlural(sentence, verb)
                                || tree.children(verb, "aux", "aux:pass", "cop").stream()
                                        .anyMatch(a -> isPlural(sentence, a)));
        while (several && tree.is(noun, "conj") && tree.head(noun) != Dependencies.NONE) {
            noun = tree.head(noun);
        }
        return noun;
    }

    private static boolean isPlural(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBP")
                || sentence.token(verb).lower().equals("were");
    }

    /// Returns of whom a noun says what they are: "Lee, the former senator who", "Hill is a
    /// democrat who".
    static int described(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        List<Integer> subjects = tree.children(noun, "nsubj");
        if (!tree.children(noun, "cop").isEmpty()
                && subjects.size() == 1
                && !Cleft.isIt(sentence, noun)) {
            return subjects.getFirst();
        }
        return AmongThose.named(sentence, noun).orElse(noun);
    }

    /// Returns the verb of the relative clause that a verb is in, itself or through conjunction.
    private static Optional<Integer> relativeClause(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> path = new ArrayList<>(List.of(verb));
        path.addAll(tree.ancestors(verb));
        return path.stream()
                .filter(v -> VerbAttachment.isRelative(sentence, v) || Cleft.is(sentence, v))
                .findFirst();
    }
}
