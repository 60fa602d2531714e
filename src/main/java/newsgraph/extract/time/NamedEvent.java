package newsgraph.extract.time;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether a clause only names an event, and so need not be of its time.
public final class NamedEvent {
    private NamedEvent() {}

    /// Tells whether a trigger is a noun for what somebody asks for or speaks of: "demanded talks
    /// with Lund", not "arrived for talks".
    public static boolean isSpokenOf(Sentence sentence, int trigger) {
        OptionalInt verb = Predicates.of(sentence, trigger);
        return sentence.token(trigger).isNoun()
                && verb.isPresent()
                && sentence.dependencies().is(trigger, "obj")
                && sentence.dependencies().head(trigger) == verb.getAsInt()
                && TimeWords.has("speaks-of", sentence.token(verb.getAsInt()).lemma());
    }

    /// Tells whether a trigger is a noun that its clause only speaks of: "said on Monday ahead of
    /// the talks", "announced a meeting".
    static boolean isOnlyNamed(Sentence sentence, int trigger) {
        if (!sentence.token(trigger).isNoun()) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        int below = trigger;
        for (int at = trigger; at != Dependencies.NONE; at = tree.head(at)) {
            if (at != trigger && Predicates.is(sentence, at)) {
                boolean raised = // "talks are expected to begin"
                        tree.is(below, "nsubj:pass") && !tree.children(at, "xcomp").isEmpty();
                String verb = sentence.token(at).lemma();
                return tree.is(below, "obj", "dobj", "nsubj:pass")
                        && !raised
                        && (TimeWords.has("speaks-of", verb)
                                || (below == trigger && TimeWords.has("welcomes", verb)));
            }
            if (!sentence.token(at).isNoun()) {
                return false;
            }
            if (isApart(sentence, at)) {
                return true;
            }
            below = at;
        }
        return false;
    }

    /// "Announced a meeting with Lund next month", "arrived ahead of talks with Lund next month":
    /// what was told or done before is not of a time to come.
    static boolean isAhead(Sentence sentence, int trigger, FoundTime time) {
        OptionalInt verb = Predicates.of(sentence, trigger);
        return time.timing().rule().matches("unit/next|(date|month)/future")
                && trigger < time.first()
                && sentence.token(trigger).isNoun()
                && verb.isPresent()
                && isPast(sentence, verb.getAsInt())
                && IntStream.range(trigger + 1, time.first())
                        .mapToObj(sentence::token)
                        .allMatch(t ->
                                t.isNoun()
                                        || t.tag().matches("DT|CC|JJ|PRP\\$|,|POS")
                                        || (t.tag().equals("IN")
                                                && t.lower().matches("with|between|of|on|in")))
                && isOnlyNamed(sentence, trigger);
    }

    private static boolean isPast(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[DNG]")
                && sentence.dependencies().children(verb, "aux").stream()
                        .noneMatch(a -> sentence.token(a).tag().equals("MD"));
    }

    private static boolean isApart(Sentence sentence, int noun) {
        String link = sentence.caseOf(noun);
        boolean goal =
                (link.equals("for") && comesTogether(sentence, noun))
                        || (link.equals("into") && isEntered(sentence, noun));
        boolean during = isDuring(link, sentence.token(noun).lemma());
        boolean left = // "emerged from the talks on Monday"
                link.equals("from")
                        && Predicates.of(sentence, noun).stream()
                                .mapToObj(sentence::token)
                                .anyMatch(t -> TimeWords.has("emerges", t.lemma()));
        if (isWanted(sentence, noun, link)) {
            return true;
        }
        return !goal
                && !left
                && !during
                && !isPortion(sentence, noun, link)
                && TimeWords.has("apart", link);
    }

    /// "Repeated on Friday his call for talks": the day of the asking.
    private static boolean isWanted(Sentence sentence, int noun, String link) {
        int above = sentence.dependencies().head(noun);
        if (above == Dependencies.NONE) {
            return false;
        }
        Token over = sentence.token(above);
        return link.equals("for") && over.isNoun() && TimeWords.has("asking-noun", over.lemma());
    }

    /// "On a visit", "on the telephone", "over breakfast": the time of the clause.
    private static boolean isDuring(String link, String noun) {
        return (link.equals("on")
                        && (TimeWords.has("journey", noun) || TimeWords.has("line", noun)))
                || (link.equals("over") && TimeWords.has("at-table", noun));
    }

    /// "Went straight into talks", as against "an inquiry into the talks".
    private static boolean isEntered(Sentence sentence, int noun) {
        int verb = sentence.dependencies().head(noun);
        return verb != Dependencies.NONE
                && sentence.token(verb).isVerb()
                && TimeWords.has("enters", sentence.token(verb).lemma());
    }

    /// "Ended two days of talks": the time of the portion is that of the event.
    private static boolean isPortion(Sentence sentence, int noun, String link) {
        int above = sentence.dependencies().head(noun);
        return link.equals("of")
                && above != Dependencies.NONE
                && TimeWords.has("portion", sentence.token(above).lemma());
    }

    /// "Arrived on Monday for talks": whoever does not only speak of them comes to them.
    private static boolean comesTogether(Sentence sentence, int noun) {
        OptionalInt above = Predicates.of(sentence, noun);
        if (above.isEmpty()) {
            return false;
        }
        String verb = sentence.token(above.getAsInt()).lemma();
        boolean left = // "left Oslo on Monday for talks in Rome"
                TimeWords.has("departs", verb)
                        && sentence.token(above.getAsInt()).tag().matches("VB[DN]");
        if (left) {
            return false;
        }
        return TimeWords.has("comes", verb)
                || !(TimeWords.has("speaks-of", verb) || TimeWords.has("before-event", verb));
    }
}
