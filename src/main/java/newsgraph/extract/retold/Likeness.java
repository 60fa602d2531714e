package newsgraph.extract.retold;

import newsgraph.extract.lexicon.Weights;
import newsgraph.extract.party.NextNoun;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.AnnotatedText;

/// How likely two tellings are of one encounter: the sum of the weights of their traits, log odds
/// of a logistic regression. The data file `same-encounter` says what they were learnt from.
public record Likeness(AnnotatedText text) {
    private static final Weights WEIGHTS = Weights.of("same-encounter");

    /// What one pair can weigh at most, for and against.
    private static final double MOST = 6;

    /// Returns two tellings with the traits that they have together.
    public static TellingPair pair(
            AnnotatedText text, EncounterMention first, EncounterMention second) {
        return new TellingPair(
                first.trigger().span(), second.trigger().span(), Traits.of(text, first, second));
    }

    /// Returns the log odds that two tellings are of one encounter, between -6 and 6.
    double of(EncounterMention one, EncounterMention other) {
        boolean turned = one.trigger().span().compareTo(other.trigger().span()) > 0;
        EncounterMention first = turned ? other : one;
        EncounterMention second = turned ? one : other;
        if (isApart(first, second)) {
            return -MOST;
        }
        return Math.clamp(WEIGHTS.sum(Traits.of(text, first, second)), -MOST, MOST);
    }

    /// Tells whether the words of the second say that it is of another one than the first.
    private static boolean isApart(EncounterMention first, EncounterMention second) {
        Cluster one = new Cluster(first);
        boolean another =
                (Retold.isAnother(second) && !Retold.isAnother(first))
                        || (InTurn.isAgain(second.trigger()) && !InTurn.isAgain(first.trigger()))
                        || Continued.is(second);
        return another
                || Retold.isLater(one, second)
                || InTurn.isAlso(one, second)
                || NextNoun.is(second.trigger(), first.trigger())
                || InTurn.isWithOthers(one, second)
                || InTurn.isNextDay(one, second)
                || Retold.isOfAnotherPicture(one, second)
                || OtherTalks.are(first.trigger(), second.trigger());
    }
}
