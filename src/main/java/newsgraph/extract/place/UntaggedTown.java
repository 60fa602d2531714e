package newsgraph.extract.place;

import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The name of a town that is no name of a place by its tags: "met her in Eger on Monday", "flew to
/// Moose Jaw, where he met her". Small towns are taken for people or for nothing, so that where the
/// name stands must tell.
final class UntaggedTown {
    /// More words are a title with a name, or a phrase.
    private static final int WORDS = 3;

    private UntaggedTown() {}

    static boolean is(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.end() - phrase.first() <= WORDS
                && IntStream.range(phrase.first(), phrase.end())
                        .allMatch(i -> isOfTown(sentence, i))
                && isClosed(sentence, phrase.end())
                && (isIn(phrase) || isGoal(phrase));
    }

    /// "Spoke in Swahili", which is taken for a place.
    static boolean isLanguage(PlacePhrase phrase) {
        return phrase.link().equals("in")
                && phrase.end() == phrase.first() + 1
                && PlaceWords.NO_TOWN.has(phrase.headToken().lower());
    }

    /// Tells whether a word may be part of a town's name: no office, day or language, and no
    /// abbreviation.
    private static boolean isOfTown(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().equals("NNP")
                && token.word().chars().skip(1).anyMatch(Character::isLowerCase)
                && !PlaceWords.DAY.has(token.lower())
                && !PlaceWords.EVENT.has(token.lower())
                && !PlaceWords.NO_TOWN.has(token.lower())
                && sentence.nameAt(at).map(n -> n.type() == Name.Type.PERSON).orElse(true);
    }

    /// "In Voss's office", "in Voss Ltd" go on.
    private static boolean isClosed(Sentence sentence, int end) {
        return end == sentence.size()
                || !(sentence.token(end).tag().matches("POS|NNP?S?|CD|FW")
                        || sentence.token(end).word().matches("[-'’&]"))
                || PlaceWords.DAY.has(sentence.token(end).lower());
    }

    /// "In Eger" beside a verb or an event; "faith in Voss" is of a person.
    private static boolean isIn(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        Dependencies tree = sentence.dependencies();
        int above = tree.head(phrase.treeHead());
        return phrase.link().equals("in")
                && above != Dependencies.NONE
                && !PlaceWords.TRUST.has(sentence.token(above).lemma())
                && (tree.is(phrase.treeHead(), "obl")
                        || PlaceWords.EVENT.has(sentence.token(above).lemma()));
    }

    /// "Flew to Evian", "a trip to Evian"; whom one goes to see is a person, unless it says
    /// "where".
    private static boolean isGoal(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean where =
                phrase.end() + 1 < sentence.size()
                        && sentence.token(phrase.end()).word().equals(",")
                        && sentence.token(phrase.end() + 1).lower().equals("where");
        boolean named =
                IntStream.range(phrase.first(), phrase.end())
                        .anyMatch(i -> sentence.nameAt(i).isPresent());
        return phrase.link().equals("to") && (where || (!named && PlaceLinks.leadsThere(phrase)));
    }
}
