package newsgraph.extract.encounter;

import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.AnnotatedText;

/// How likely two tellings are of one encounter: the sum of the weights of their traits, log odds
/// of a logistic regression. The data file `same-encounter` says what they were learnt from.
record Likeness(AnnotatedText text) {
    private static final Map<String, Double> WEIGHTS =
            LexiconFile.rows("same-encounter", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0), r -> Double.valueOf(r.column(1))));

    /// What one pair can weigh at most, for and against.
    private static final double MOST = 6;

    static TellingPair pair(AnnotatedText text, EncounterMention first, EncounterMention second) {
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
        double sum =
                Traits.of(text, first, second).entrySet().stream()
                        .mapToDouble(t -> WEIGHTS.getOrDefault(t.getKey(), 0.0) * t.getValue())
                        .sum();
        return Math.clamp(sum, -MOST, MOST);
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
                || Caption.isOfAnother(one, second)
                || OtherTalks.are(first.trigger(), second.trigger());
    }
}
