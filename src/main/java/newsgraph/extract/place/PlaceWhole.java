package newsgraph.extract.place;

import java.util.OptionalInt;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// The words behind a place that say which it is: "a hotel | near the airport in Nairobi", "the
/// foot | of Mount Kenya", "Zurich | , Switzerland".
final class PlaceWhole {
    private PlaceWhole() {}

    /// Returns a place with the town and the country that tell which it is.
    static PlacePhrase of(PlacePhrase place) {
        return withCountry(withTown(withTown(withSite(place)))); // "the embassy of Norway in Rome"
    }

    /// Returns "the foot of the Zugspitze" whole; any other phrase as it is.
    static PlacePhrase ofPart(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int of = phrase.end();
        if (of <= phrase.first()
                || of + 2 >= sentence.size()
                || !PlaceWords.PART.has(phrase.headToken().lower())
                || !sentence.token(of).lower().equals("of")) {
            return phrase;
        }
        int name = sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
        int end = name;
        while (end < sentence.size()
                && sentence.token(end).isProperNoun()
                && !PlaceWords.DAY.has(sentence.token(end).lower())) {
            end++;
        }
        boolean person =
                sentence.nameAt(name).filter(n -> n.type() == Name.Type.PERSON).isPresent();
        return end == name || person || isOwner(sentence, end)
                ? phrase
                : new PlacePhrase(sentence, phrase.first(), end, phrase.head(), phrase.link());
    }

    /// Tells whether a phrase is a part of a place with the place's name.
    static boolean isPart(PlacePhrase phrase) {
        return PlaceWords.PART.has(phrase.headToken().lower()) && phrase.end() > phrase.head() + 2;
    }

    /// Adds the site that one without a name is near or part of ("a hotel near the airport", "the
    /// garden of the royal palace").
    private static PlacePhrase withSite(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int link = phrase.end();
        boolean open =
                !phrase.headToken().isProperNoun()
                        && isAt(sentence, link, "near|of")
                        && isAt(sentence, link + 1, "the|a|an|his|her|their");
        int at = link + 2;
        while (open && at < sentence.size() && sentence.token(at).tag().startsWith("JJ")) {
            at++;
        }
        boolean site =
                open
                        && at < sentence.size()
                        && PlaceWords.PLACE.has(sentence.token(at).lower())
                        && !PlaceWords.GENERIC.has(sentence.token(at).lower())
                        && !isOwner(sentence, at + 1)
                        && (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
        return site
                ? new PlacePhrase(sentence, phrase.first(), at + 1, phrase.head(), phrase.link())
                : phrase;
    }

    /// Adds the town to a site without a name of its own ("a hotel in Nairobi", "the town hall of
    /// Bergen").
    private static PlacePhrase withTown(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int link = phrase.end();
        if (phrase.headToken().isProperNoun()
                || link + 1 >= sentence.size()
                || !PlaceWords.WHICH.has(sentence.token(link).lower())) {
            return phrase;
        }
        OptionalInt site = namedSite(sentence, link + 1);
        if (site.isPresent()) {
            return new PlacePhrase(
                    sentence, phrase.first(), site.getAsInt(), phrase.head(), phrase.link());
        }
        int name = PlaceWords.QUARTER.has(sentence.token(link + 1).lower()) ? link + 2 : link + 1;
        return name == sentence.size()
                ? phrase
                : sentence.nameAt(name)
                        .filter(n -> n.type() == Name.Type.LOCATION && n.first() <= name)
                        .filter(n -> !isOwner(sentence, n.end()))
                        .map(n ->
                                new PlacePhrase(
                                        sentence,
                                        phrase.first(),
                                        n.end(),
                                        phrase.head(),
                                        phrase.link()))
                        .orElse(phrase);
    }

    /// Returns the end of a site's name: "the Pamodzi Hotel", "Banz Abbey".
    private static OptionalInt namedSite(Sentence sentence, int from) {
        int at = isAt(sentence, from, "the") ? from + 1 : from;
        int end = at;
        while (end < sentence.size()
                && sentence.token(end).isProperNoun()
                && !PlaceWords.DAY.has(sentence.token(end).lower())) {
            end++;
        }
        return end > at + 1
                        && PlaceWords.PLACE.has(sentence.token(end - 1).lower())
                        && !isOwner(sentence, end)
                        && (end == sentence.size() || !sentence.token(end).isNoun())
                ? OptionalInt.of(end)
                : OptionalInt.empty();
    }

    private static boolean isAt(Sentence sentence, int token, String words) {
        return token < sentence.size() && sentence.token(token).lower().matches(words);
    }

    private static boolean isOwner(Sentence sentence, int end) {
        return end < sentence.size() && sentence.token(end).tag().equals("POS");
    }

    /// Adds the country or state that a town's name is followed by ("Zurich, Switzerland").
    private static PlacePhrase withCountry(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int comma = phrase.end();
        if (comma + 1 >= sentence.size() || !sentence.token(comma).word().equals(",")) {
            return phrase;
        }
        boolean both = isLocation(sentence, comma - 1) && isLocation(sentence, comma + 1);
        if (!both) {
            return phrase;
        }
        int end = sentence.nameAt(comma + 1).map(Name::end).orElse(comma + 2);
        boolean closed =
                end == sentence.size()
                        || (!Character.isLetter(sentence.token(end).word().charAt(0))
                                && !sentence.token(end).tag().equals("POS"));
        return closed
                ? new PlacePhrase(sentence, phrase.first(), end, phrase.head(), phrase.link())
                : phrase;
    }

    private static boolean isLocation(Sentence sentence, int token) {
        return sentence.nameAt(token).map(n -> n.type() == Name.Type.LOCATION).orElse(false);
    }
}
