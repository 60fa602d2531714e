package newsgraph.extract.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Tells the sittings of a parliament from meetings: "the next session of parliament", "the
/// assembly opens a new session", "parliament will convene".
final class Sitting {
    private static final Set<String> LEGISLATURES = LexiconFile.words("legislatures");

    private static final Set<String> WITH = Set.of("with");

    private Sitting() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<Integer> owners =
                sentence.dependencies().children(trigger.head(), "nmod:poss", "compound");
        Optional<Integer> verb =
                trigger.isVerb()
                        ? Optional.of(trigger.head())
                        : Clauses.governor(sentence, trigger.head());
        boolean own =
                isAny(sentence, owners)
                        || verb.filter(v -> isAny(sentence, Clauses.subjects(sentence, v)))
                                .isPresent();
        return isAny(sentence, Clauses.prepositional(sentence, trigger.head(), Set.of("of")))
                || (own && Surface.after(sentence, trigger.end(), WITH).isEmpty());
    }

    private static boolean isAny(Sentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .filter(t -> !GuestPlaces.isSeat(sentence, t)) // "the White House session"
                .map(t -> sentence.token(t).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(LEGISLATURES::contains);
    }
}
