package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who says what a sentence has said before: "The port will open, Lund said on Monday after talks
/// with Voss", where a parse makes Lund a part of the report.
///
/// @param mentions those of the sentence
record FinalReporter(Sentence sentence, List<ActorMention> mentions) {
    private static final int MAX_CLIMB = 3;

    /// Returns who says it, of the verb of saying or of what is told beside it.
    Optional<ActorMention> of(int verb) {
        Dependencies tree = sentence.dependencies();
        int at = verb;
        for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
            if (!tree.children(at, "nsubj", "nsubj:pass").isEmpty() && !isSaying(at)) {
                return Optional.empty();
            }
            if (sentence.token(at).tag().matches("VB[DZP]|MD")) {
                return isSaying(at) && at <= verb ? speaker(at) : Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private boolean isSaying(int verb) {
        return sentence.token(verb).tag().matches("VB[DZ]") && Reporting.isReport(sentence, verb);
    }

    private Optional<ActorMention> speaker(int verb) {
        return mentions.stream()
                .filter(m -> m.end() == verb && m.first() > 1)
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(m -> sentence.token(m.first() - 1).word().equals(","))
                .filter(m -> hasClauseBefore(m.first() - 1))
                .findFirst();
    }

    private boolean hasClauseBefore(int comma) {
        return sentence.tokens().subList(0, comma).stream()
                .anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
    }
}
