package newsgraph.extract.lexicon;

/// The common nouns for people, by WordNet: those whose first sense, the usual one, is in its file
/// of people ("skipper", "bondholder"), and not first a thing ("head", "host of a parasite"); and
/// those made of one ("superdelegate", "co-owner").
public final class PersonNouns {
    private PersonNouns() {}

    /// Tells whether a noun, in the singular and in lower case, is one for a person.
    public static boolean contains(String lemma) {
        return WordNetNouns.PERSON.has(lemma)
                || (lemma.matches("(super|co-?|ex-?|vice-|sub-?|non-?|mega|anti-|pro-).{5,}")
                        && WordNetNouns.PERSON.has(
                                lemma.replaceFirst(
                                        "^(super|co-?|ex-?|vice-|sub-?|non-?|mega|anti-|pro-)",
                                        "")));
    }
}
