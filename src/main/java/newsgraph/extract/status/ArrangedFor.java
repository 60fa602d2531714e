package newsgraph.extract.status;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Status;
import newsgraph.extract.clause.DayNames;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.Weekdays;

/// Encounters that somebody has set for a day: "called a meeting with the unions for Friday",
/// "there was an appointment with her for Friday".
public final class ArrangedFor {
    private static final String RULE = "status/arranged-for";

    private static final Set<String> ARRANGING = LexiconFile.words("arranging-verbs");

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(?:late|early|this|next|the following) )?(?:"
                            + Weekdays.ANY
                            + "|tomorrow|tonight|(?:the )?next (?:day|week|weekend|month|year)"
                            + "|march|"
                            + DayNames.MONTH
                            + ")(?: (?:morning|afternoon|evening|night|noon|[0-9]\\S*))*"
                            + "(?:$| (?:[.,;:]|in|at|on|to|with|after|before|by|when|and|or|as"
                            + "|between|of|over)(?: .*)?$)");

    private ArrangedFor() {}

    /// Returns the reading, planned where a day is set for it.
    public static StatusReading of(Trigger trigger, StatusReading told) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        boolean arranged =
                told.status() == Status.OCCURRED
                        && !trigger.isVerb()
                        && (tree.is(noun, "obj")
                                ? ARRANGING.contains(sentence.token(tree.head(noun)).lemma())
                                : tree.is(noun, "nsubj")
                                        && !tree.children(tree.head(noun), "expl").isEmpty());
        return arranged && isForDay(sentence, trigger.end())
                ? told.under(Status.PLANNED, sentence.token(tree.head(noun)).span(), RULE)
                : told;
    }

    /// "Met for talks arranged by a bishop": who made them possible, not when they are to be,
    /// unless a day is set ("arranged by a bishop for Friday").
    static boolean isBySomebody(Sentence sentence, int participle) {
        int by = participle + 1;
        boolean up = by < sentence.size() && sentence.token(by).lower().equals("up");
        by += up ? 1 : 0;
        return by < sentence.size()
                && sentence.token(by).lower().equals("by")
                && ARRANGING.contains(sentence.token(participle).lemma())
                && !isForDay(sentence, by);
    }

    private static boolean isForDay(Sentence sentence, int from) {
        List<Token> rest = sentence.tokens().subList(from, sentence.size());
        for (Token token : rest) {
            if (token.isVerb() || token.tag().startsWith("W") || token.word().equals(",")) {
                return false;
            }
            if (token.lower().equals("for")
                    && DAY.matcher(Surface.words(sentence, token.index() + 1, sentence.size()))
                            .matches()) {
                return true;
            }
        }
        return false;
    }
}
