package newsgraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the noun phrases of a sentence that are places.
///
/// The phrases are cut by tags, not by the tree, since the tree often ends them too early or late.
final class PlacePhrases {
    private final Gazetteer gazetteer;

    PlacePhrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Returns the places of a sentence, left to right.
    List<PlacePhrase> of(Sentence sentence) {
        List<PlacePhrase> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!begins(sentence, at)) {
                continue;
            }
            PlacePhrase phrase = PlaceWhole.ofPart(withName(phrase(sentence, at)));
            if (phrase.end() > phrase.first()) {
                if (PlaceWhole.isPart(phrase)) {
                    found.add(phrase);
                } else if (isPlace(phrase) && !namesEvent(phrase)) {
                    found.add(PlaceWhole.of(phrase));
                } else {
                    townOfEvent(phrase).ifPresent(found::add);
                }
            }
            at = Math.max(at, phrase.end() - 1);
        }
        return found;
    }

    /// Returns the town's name in "the southern capital, Juba".
    static PlacePhrase named(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        if (isOfName(phrase) && !phrase.headToken().lower().equals("capital")) {
            return new PlacePhrase(
                    sentence, phrase.head() + 2, phrase.end(), phrase.end() - 1, phrase.link());
        }
        int comma = phrase.end();
        boolean town =
                PlaceWords.TOWN.has(phrase.headToken().lower())
                        && comma + 1 < sentence.size()
                        && sentence.token(comma).word().equals(",");
        return sentence.names().stream()
                .filter(n -> town && n.first() == comma + 1 && n.type() == Name.Type.LOCATION)
                .filter(n ->
                        n.end() < sentence.size()
                                && sentence.token(n.end()).tag().matches("[,.:]|IN|TO"))
                .map(n -> new PlacePhrase(sentence, n.first(), n.end(), n.end() - 1, phrase.link()))
                .findFirst()
                .orElse(phrase);
    }

    /// Returns "the city of Lyon" whole: the name tells which.
    private static PlacePhrase withName(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int of = phrase.end();
        boolean town =
                of + 1 < sentence.size()
                        && of > phrase.first() + 1
                        && PlaceWords.TOWN.has(phrase.headToken().lower())
                        && sentence.token(of).lower().equals("of")
                        && sentence.token(of + 1).isProperNoun();
        int end = of + 2;
        while (town
                && end < sentence.size()
                && (sentence.token(end).isProperNoun() || continuesName(sentence, end))
                && !PlaceWords.DAY.has(sentence.token(end).lower())) {
            end++;
        }
        return town && sentence.nameAt(of + 1).map(n -> n.type() != Name.Type.PERSON).orElse(true)
                ? new PlacePhrase(sentence, phrase.first(), end, phrase.head(), phrase.link())
                : phrase;
    }

    private static boolean isOfName(PlacePhrase phrase) {
        int of = phrase.head() + 1;
        return of + 1 < phrase.end()
                && PlaceWords.TOWN.has(phrase.headToken().lower())
                && phrase.sentence().token(of).lower().equals("of");
    }

    /// "The Group of 20 summit", "an Asia-Europe summit": names an event, not where it is.
    private static boolean namesEvent(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.end();
        if (next + 1 >= sentence.size() || !sentence.token(next).word().matches("of|-|\u2013")) {
            return false;
        }
        boolean joined = !sentence.token(next).word().equals("of");
        return (joined || phrase.headToken().lower().equals("group"))
                && IntStream.range(next + 1, Math.min(sentence.size(), next + 4))
                        .anyMatch(i -> PlaceWords.EVENT.has(sentence.token(i).lemma()));
    }

    /// Returns the town in "at the Washington summit".
    private Optional<PlacePhrase> townOfEvent(PlacePhrase phrase) {
        boolean labelled =
                IntStream.range(phrase.first(), phrase.end())
                        .anyMatch(i -> PlaceWords.LABEL.has(phrase.sentence().token(i).lower()));
        return PlaceWords.EVENT.has(phrase.headToken().lemma()) && !labelled
                ? phrase.sentence().names().stream()
                        .filter(n -> n.type() == Name.Type.LOCATION)
                        .filter(n -> n.first() >= phrase.first() && n.end() < phrase.end())
                        .filter(n -> !isCountry(n, phrase.sentence()))
                        .filter(n -> !isHyphened(phrase.sentence(), n)) // "Asia-Europe"
                        .map(n ->
                                new PlacePhrase(
                                        phrase.sentence(),
                                        n.first(),
                                        n.end(),
                                        n.end() - 1,
                                        phrase.link()))
                        .findFirst()
                : Optional.empty();
    }

    /// Tells whether the gazetteer knows a name as a country's.
    boolean isCountry(Name name, Sentence sentence) {
        return gazetteer.named(PlaceFinder.words(sentence, name.first(), name.end())).stream()
                .anyMatch(Entry.Country.class::isInstance);
    }

    /// Tells whether a place is a name, and no country's.
    boolean isTown(PlacePhrase phrase) {
        return phrase.sentence()
                        .nameAt(phrase.head())
                        .filter(n ->
                                n.type() == Name.Type.LOCATION && !isCountry(n, phrase.sentence()))
                        .isPresent()
                || UntaggedTown.is(phrase);
    }

    private static boolean begins(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("CD");
    }

    /// Returns the run of nouns and their modifiers from a token on, up to its last noun; empty
    /// (`end == first`) if it has none. A name is never cut.
    private static PlacePhrase phrase(Sentence sentence, int first) {
        int head = -1;
        int at = first;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            if (at > first && isHyphen(sentence, at)) {
                head = sentence.token(at + 1).isNoun() ? at + 1 : head;
                at += 2;
                continue;
            }
            boolean inside =
                    begins(sentence, at)
                            || token.tag().equals("POS")
                            || (at > first && head < 0 && isParticiple(sentence, at));
            if (!inside || (at > first && beginsAnother(sentence, at))) {
                break;
            }
            if (token.isNoun()) {
                head = at;
            }
            at++;
        }
        while (at < sentence.size() && continuesName(sentence, at)) {
            head = at;
            at++;
        }
        String link = first == 0 ? "" : sentence.token(first - 1).lower();
        int end = head < 0 ? first : head + 1 + number(sentence, head);
        return new PlacePhrase(sentence, first, end, Math.max(head, first), link);
    }

    /// "A borrowed villa", "an abandoned stone hut".
    private static boolean isParticiple(Sentence sentence, int at) {
        return sentence.token(at).tag().matches("VB[NG]")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().matches("NNS?|JJ")
                && sentence.dependencies().head(at) > at;
    }

    /// Tells whether a token is a hyphen within a word: "a five-star hotel", "rebel-held Donetsk".
    private static boolean isHyphen(Sentence sentence, int at) {
        return sentence.token(at).word().equals("-")
                && at + 1 < sentence.size()
                && sentence.token(at - 1).span().end() == sentence.token(at).span().begin()
                && sentence.token(at).span().end() == sentence.token(at + 1).span().begin();
    }

    private static boolean isHyphened(Sentence sentence, Name name) {
        return isHyphen(sentence, name.end())
                || (name.first() > 1 && isHyphen(sentence, name.first() - 1));
    }

    /// Returns how many tokens of a number follow a room's name: "Room 216".
    private static int number(Sentence sentence, int head) {
        boolean numbered =
                sentence.token(head).word().matches("Room|Suite|Terminal|Pier|Gate|Courtroom")
                        && head + 1 < sentence.size()
                        && sentence.token(head + 1).tag().equals("CD");
        return numbered ? 1 : 0;
    }

    /// Tells whether a new phrase begins inside a run: at an article, at a day ("in Paris Monday"),
    /// at an adjective or number after a noun ("in Paris last week"), unless it is within a name.
    private static boolean beginsAnother(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
            return true;
        }
        if (continuesName(sentence, at)) {
            return false;
        }
        if (sentence.token(at - 1).word().matches("No\\.|Number")) { // "No. 10"
            return false;
        }
        boolean modifier = token.tag().startsWith("JJ") || token.tag().equals("CD");
        return PlaceWords.DAY.has(token.lower()) || (modifier && sentence.token(at - 1).isNoun());
    }

    private static boolean continuesName(Sentence sentence, int at) {
        return sentence.nameAt(at)
                .map(n -> n.type() != Name.Type.PERSON && n.first() < at)
                .orElse(false);
    }

    private boolean isPlace(PlacePhrase phrase) {
        Optional<Name.Type> type = phrase.sentence().nameAt(phrase.head()).map(Name::type);
        return (type.equals(Optional.of(Name.Type.LOCATION)) && !UntaggedTown.isLanguage(phrase))
                || phrase.link().equals("aboard")
                || isOfName(phrase)
                || SitePhrases.isPlaceNoun(phrase)
                || known(phrase)
                || UntaggedTown.is(phrase)
                || (!type.equals(Optional.of(Name.Type.PERSON)) && SitePhrases.isNamed(phrase));
    }

    private boolean known(PlacePhrase phrase) {
        return gazetteer.named(PlaceFinder.bare(phrase)).stream()
                .anyMatch(e -> e instanceof Entry.Place);
    }
}
