package newsgraph.extract.place;

import newsgraph.extract.lexicon.SiteNouns;
import newsgraph.text.Token;

/// Which noun phrases name a building, a room or other site.
final class SitePhrases {
    private SitePhrases() {}

    /// Tells whether the phrase says what place is meant: "his office", "the Harbour Hotel", but
    /// not "in office", and not "the country", which was named before.
    static boolean isPlaceNoun(PlacePhrase phrase) {
        Token head = phrase.headToken();
        boolean place =
                PlaceWords.PLACE.has(head.lower())
                        || PlaceWords.PLACE.has(head.lemma())
                        || (phrase.link().equals("on") && PlaceWords.ON_PLACE.has(head.lower()))
                        || isBuilt(phrase);
        if (!place || head.isProperNoun()) {
            return place;
        }
        int words = phrase.end() - phrase.first();
        if (words == 3 && phrase.sentence().token(phrase.first() + 1).lower().equals("same")) {
            return false; // "in the same room": together
        }
        if (words == 1) { // where one is held, lies ill or lives
            return switch (phrase.link()) {
                case "in" -> head.lower().matches("prison|jail|hospital");
                case "at" -> head.lower().equals("home");
                default -> false;
            };
        }
        boolean only = words == 2 && phrase.sentence().token(phrase.first()).tag().equals("DT");
        return words > 1 && !(only && PlaceWords.GENERIC.has(head.lemma()));
    }

    /// "In a roadside cafe", "aboard the yacht": what one is in and people made.
    private static boolean isBuilt(PlacePhrase phrase) {
        Token head = phrase.headToken();
        return PlaceWords.HOLDS.has(phrase.link())
                && head.tag().equals("NN")
                && SiteNouns.contains(head.lemma())
                && !PlaceWords.NO_SITE.has(head.lemma());
    }

    /// "At Riverdale": what one is at and has a name is a site, unless it is an event.
    static boolean isNamed(PlacePhrase phrase) {
        Token head = phrase.headToken();
        return phrase.link().equals("at")
                && head.isProperNoun()
                && !PlaceWords.DAY.has(head.lower())
                && !PlaceWords.EVENT.has(head.lower())
                && !PlaceWords.EVENT.has(head.lemma());
    }
}
