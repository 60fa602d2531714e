package newsgraph.extract.actor;

import java.util.OptionalInt;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// A second description that "and" joins to the first of the same person: "Holm, the founder and
/// largest shareholder,", "her lawyer and old friend,".
final class SecondDescription {
    private SecondDescription() {}

    /// Tells whether a description goes on: "Holm, the founder and largest shareholder,", "Holm, a
    /// former senator and an adviser to Lund,".
    static boolean is(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        if (second.sentence().index() != sentence.index()) {
            return false;
        }
        int and = second.first() - 1;
        if (and > 0 && Once.is(sentence, and)) {
            and--;
        }
        return (first.rule().equals(Appositions.APPOSITION) || isTitled(first))
                && second.actor().unnamed()
                && second.actor().kind() == Actor.Kind.PERSON
                && second.first() > 1
                && and > 0
                && sentence.token(and).lower().equals("and")
                && second.first() > first.end()
                && and - first.end() <= Appositions.LONGEST_PHRASE
                && sentence.tokens().subList(first.end(), and).stream()
                        .allMatch(t -> t.tag().matches(Appositions.PHRASE))
                && (isBareOrFirst(sentence, second.first())
                        || (isDescribedBefore(first)
                                && sentence.token(second.first())
                                        .lower()
                                        .matches("an?|the|its|his|her|their")));
    }

    /// Tells whether the one described stands before his description: "Holm, a judge and".
    private static boolean isDescribedBefore(ActorMention description) {
        int comma = description.first() - 1;
        return comma > 0
                && description.sentence().token(comma).word().equals(",")
                && description.sentence().token(comma - 1).isProperNoun();
    }

    /// "The former majority leader", where a name before has the title.
    private static boolean isTitled(ActorMention mention) {
        return Appositions.BY_OFFICE.contains(mention.rule());
    }

    /// "Largest shareholder", "the first woman".
    static boolean isBareOrFirst(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        return sentence.token(token).tag().matches("JJ.*|NN")
                || (word.equals("the")
                        && sentence.token(token + 1)
                                .lower()
                                .matches("first|last|only|youngest|oldest"));
    }

    /// Returns where "and old friend" ends behind a description, where it is one noun of the same
    /// person that a mark closes; empty if it is not.
    ///
    /// @param and where the first description ends
    static OptionalInt end(Sentence sentence, int and) {
        int at = and + 1;
        while (at < sentence.size() && isOfDescription(sentence, at)) {
            at++;
        }
        boolean heir = // "and heir apparent"
                at > and + 2 && sentence.token(at - 1).lower().matches("apparent|designate|elect");
        boolean noun = at > and + 1 && sentence.token(at - (heir ? 2 : 1)).tag().equals("NN");
        if (noun
                && at + 1 < sentence.size()
                && sentence.token(at).lower().equals("of")
                && sentence.token(at + 1).tag().matches("PRP|CD|NNP?")) {
            at += 2; // "and ally of hers"
        }
        boolean closed =
                noun
                        && sentence.token(and).lower().equals("and")
                        && (at == sentence.size() || sentence.token(at).tag().matches("[,.:]"));
        return closed ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private static boolean isOfDescription(Sentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.matches("RB|JJ[RS]?|NN|VBN|HYPH")
                || (tag.equals("CD")
                        && token + 1 < sentence.size()
                        && sentence.token(token + 1).word().equals("-"));
    }
}
