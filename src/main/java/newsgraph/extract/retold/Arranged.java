package newsgraph.extract.retold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who had arranged an encounter that was told right before: "They met at the home of Lund, who
/// arranged the session". It is the one told, whatever the plan says of itself.
final class Arranged {
    /// How many sentences back the encounter may be told.
    private static final int REACH = 2;

    private static final Set<String> BACK = Set.of("the", "this", "that", "their");

    private static final Set<String> VERBS = LexiconFile.words("arranging-verbs");

    private Arranged() {}

    static Optional<Cluster> of(List<Cluster> told, EncounterMention mention) {
        return isArranging(mention)
                ? told.stream()
                        .filter(c -> c.status().happened() && c.clearest().isFull())
                        .filter(c -> c.isToldBefore(mention, REACH))
                        .filter(c -> c.type().isCall() == mention.type().isCall())
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    private static boolean isArranging(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        int noun = WholeNoun.of(sentence, trigger.head());
        int verb = sentence.dependencies().head(noun);
        if (!trigger.pointsBack(BACK) || verb == Dependencies.NONE) {
            return false;
        }
        VerbForm form = VerbForm.of(sentence, verb);
        return VERBS.contains(sentence.token(verb).lemma())
                && (form == VerbForm.PAST || form == VerbForm.PERFECT)
                && sentence.dependencies().is(noun, "obj", "nsubj:pass")
                && mention.timing().isEmpty()
                && !Retold.isAnother(mention);
    }
}
