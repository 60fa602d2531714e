package newsgraph.extract.place;

import java.util.stream.Stream;
import newsgraph.text.Sentence;

/// What the words before a place say of it.
final class PlaceLinks {
    private PlaceLinks() {}

    /// Tells whether the preposition puts something at the place.
    static boolean isPlaced(PlacePhrase phrase) {
        String link = phrase.link();
        if (PlaceWords.WHERE.has(link)) {
            return true;
        }
        if (link.equals("on")) {
            return PlaceWords.ON_PLACE.has(phrase.headToken().lower());
        }
        return PlaceWords.GOAL.has(link) && leadsThere(phrase);
    }

    /// "Flew to Paris", "a trip to Japan".
    private static boolean leadsThere(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int above = sentence.dependencies().head(phrase.treeHead());
        int before = phrase.first() - 2;
        return Stream.of(above, before)
                .filter(i -> i >= 0)
                .map(sentence::token)
                .anyMatch(t ->
                        PlaceWords.MOTION.has(t.lemma())
                                || PlaceWords.VISIT_NOUN.has(t.lemma())
                                || PlaceWords.VISIT.has(t.lemma()));
    }

    /// Tells whether the place is that of an issue: "the war in Syria".
    static boolean isOfIssue(PlacePhrase phrase, int trigger) {
        int before = phrase.first() - 2;
        return before >= 0
                && before != trigger
                && phrase.sentence().token(before).isNoun()
                && PlaceWords.ISSUE.has(phrase.sentence().token(before).lemma());
    }
}
