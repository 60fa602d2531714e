package newsgraph.extract.place;

import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Two verbs of a sentence that tell of two days, so that the place of one is not the other's: "saw
/// the king on Monday and spent Tuesday in Oslo".
final class OwnDays {
    private OwnDays() {}

    static boolean have(Sentence sentence, int one, int other) {
        return Predicates.areApart(sentence, one, other)
                || (one != other && isDated(sentence, one) && isDated(sentence, other));
    }

    private static boolean isDated(Sentence sentence, int verb) {
        return sentence
                .dependencies()
                .children(verb, "obl", "obl:tmod", "obl:npmod", "nmod:tmod", "advmod")
                .stream()
                .anyMatch(d -> PlaceWords.DAY.has(sentence.token(d).lower()));
    }
}
