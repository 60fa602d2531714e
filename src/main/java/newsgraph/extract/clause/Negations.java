package newsgraph.extract.clause;

import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The words that turn a word of planning, or a noun, round.
public final class Negations {
    private Negations() {}

    /// Returns the word that negates a word of planning: its own, or "no" before a noun, or the one
    /// of the verb that only says that there is such a plan.
    public static Optional<Token> of(Sentence sentence, int head) {
        Optional<Token> own = VerbNegation.of(sentence, head);
        if (own.isPresent() || !sentence.token(head).isNoun()) {
            return own;
        }
        Optional<Token> none = none(sentence, head);
        int verb = sentence.dependencies().head(head);
        return none.isPresent() || verb == Dependencies.NONE
                ? none
                : Optional.of(verb)
                        .filter(v -> StatusMarks.TAKES_PLACE.has(sentence.token(v).lemma()))
                        .flatMap(v -> VerbNegation.of(sentence, v));
    }

    /// Returns what a negation makes of a status.
    public static Status turned(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Status.DENIED;
            case PLANNED, PROPOSED, HYPOTHETICAL -> Status.CANCELLED;
            case CANCELLED -> Status.PLANNED;
            case DENIED -> Status.OCCURRED;
        };
    }

    /// Returns the "no" before a noun, also where a parse hangs it on the first of two joined words
    /// that describe it: "no official or unofficial meeting".
    public static Optional<Token> none(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return Stream.concat(Stream.of(noun), tree.children(noun, "compound", "amod").stream())
                .filter(n -> n == noun || !tree.children(n, "conj").isEmpty())
                .flatMap(n ->
                        tree
                                .children(n, "det", "case", "neg", "advmod", "cc:preconj", "amod")
                                .stream())
                .filter(c -> c < noun)
                .map(sentence::token)
                .filter(t -> StatusMarks.NONE.has(t.lower()))
                .findFirst();
    }
}
