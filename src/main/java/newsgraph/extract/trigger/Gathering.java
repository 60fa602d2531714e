package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Tells people who gather to talk from those who stand around something: "gathered around the
/// car", "gathered at the scene", "an unlawful gathering".
final class Gathering {
    private static final Set<String> AROUND =
            Set.of("around", "round", "outside", "behind", "along", "near");

    /// What a gathering in the street is called, no meeting.
    private static final Set<String> OF_CROWDS =
            Set.of(
                    "illegal",
                    "unlawful",
                    "unauthorised",
                    "unauthorized",
                    "unsanctioned",
                    "banned",
                    "mass");

    private Gathering() {}

    static boolean isOther(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean crowd =
                sentence.dependencies().children(trigger.head(), "amod").stream()
                        .anyMatch(a -> OF_CROWDS.contains(sentence.token(a).lower()));
        return crowd
                || Clauses.prepositional(sentence, trigger.head(), AROUND).stream()
                        .anyMatch(h -> !isSomebody(sentence, h))
                || Surface.words(sentence, trigger.end(), sentence.size())
                        .startsWith("at the scene");
    }

    /// "Around the table", "around Lund", "behind closed doors": to talk.
    private static boolean isSomebody(Sentence sentence, int token) {
        return sentence.token(token).lemma().matches("table|fire|fireplace|door")
                || sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }
}
