package newsgraph.extract.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What an encounter is said to look like, by a verb that is no more than "is": "a meeting seems
/// unlikely", "talks look set to go ahead", "the summit remains in doubt".
final class Seeming {
    private static final Set<String> VERBS = LexiconFile.words("seeming-verbs");

    private Seeming() {}

    /// Returns the words that describe the encounter; empty where the verb says more.
    ///
    /// @param noun that of the encounter, or of what stands for it
    static Optional<String> adjective(Sentence sentence, int verb, int noun) {
        Dependencies tree = sentence.dependencies();
        if (!VERBS.contains(sentence.token(verb).lemma())
                || !tree.is(noun, "nsubj", "nsubj:pass")
                || !sentence.token(noun).isNoun()
                || Narrowed.isOfSomethingElse(sentence.token(noun))) {
            return Optional.empty();
        }
        Stream<String> words =
                tree.children(verb, "xcomp", "obj", "advmod", "advcl", "obl").stream()
                        .map(sentence::token)
                        .filter(t -> t.index() > verb && t.tag().matches("JJ.*|VBN"))
                        .filter(t -> !isOfItsCourse(sentence, t))
                        .map(Token::lower);
        Stream<String> phrases =
                tree.children(verb, "obl").stream()
                        .filter(o -> o > verb && sentence.caseOf(o).matches("in|on|off|under"))
                        .map(o -> sentence.caseOf(o) + " " + sentence.token(o).lower());
        boolean past = VerbForm.of(sentence, verb) == VerbForm.PAST;
        return Stream.concat(words, phrases)
                .filter(w -> !(past && w.matches("possible|certain"))) // "became possible"
                .findFirst();
    }

    /// "Look set to fail" tells how they go, "look set to resume" that they come about.
    private static boolean isOfItsCourse(Sentence sentence, Token adjective) {
        int to = adjective.index() + 1;
        return to + 1 < sentence.size()
                && sentence.token(to).tag().equals("TO")
                && !StatusMarks.TAKES_PLACE.has(sentence.token(to + 1).lemma());
    }
}
