package newsgraph.extract.time;

import java.util.List;
import newsgraph.event.Timing.Precision;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Whether a clause of an event has the time that stands in another clause.
final class SharedTime {
    private SharedTime() {}

    /// @param clause predicate of the event's clause
    /// @param from predicate of the clause that has the time
    /// @param days what the time means
    static boolean isShared(Sentence sentence, int trigger, int clause, int from, Days days) {
        return (Predicates.sharesSetting(sentence, clause, from)
                        && !Predicates.areApart(sentence, clause, from))
                || isPurpose(sentence, trigger, from, clause)
                || isMeanwhile(sentence, clause, from)
                || isMeanwhile(sentence, from, clause)
                || (isAfter(sentence, clause, from) && days.precision() != Precision.DECADE)
                || isArrival(sentence, clause, from)
                || isFirst(sentence, trigger, clause, from)
                || isSecond(sentence, clause, from)
                || isDayOf(sentence, clause, from);
    }

    /// "The day he stepped down last year, he called her": the day of one is that of the other.
    private static boolean isDayOf(Sentence sentence, int clause, int of) {
        Dependencies tree = sentence.dependencies();
        boolean below = tree.is(of, "acl:relcl", "ccomp") && tree.head(of) < of;
        int noun = below ? tree.head(of) : dayBefore(sentence, of);
        boolean besides = // "the day he stepped down, she called", two sentences to a parse
                tree.head(clause) == of && tree.is(clause, "parataxis", "ccomp", "conj");
        return noun > 0
                && noun < of
                && of < clause
                && isDay(sentence, noun)
                && sentence.caseOf(noun).matches("|on")
                && (tree.head(of) == clause || tree.head(noun) == clause || besides)
                && !sentence.token(noun + 1).lower().matches("before|after|,");
    }

    /// Returns a time that a parse hangs on the clause said of it.
    private static int dayBefore(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obl:tmod", "obl", "dep").stream()
                .filter(n -> n < verb)
                .findFirst()
                .orElse(Dependencies.NONE);
    }

    private static boolean isDay(Sentence sentence, int noun) {
        String word = sentence.token(noun).lower();
        return noun > 0
                && sentence.token(noun - 1).lower().matches("the|very|same")
                && sentence.token(noun).tag().equals("NN")
                && (TimeWords.has("part-of", word)
                        || Slot.UNIT.value(sentence.token(noun)).isPresent());
    }

    /// "Is expected on Friday for what would be his first visit".
    private static boolean isFirst(Sentence sentence, int trigger, int clause, int of) {
        List<Integer> subjects = sentence.dependencies().children(clause, "nsubj");
        return clause == trigger
                && sentence.dependencies().is(clause, "advcl", "obl")
                && sentence.dependencies().head(clause) == of
                && Predicates.opening(sentence, clause).equals("for")
                && subjects.stream().anyMatch(i -> sentence.token(i).lower().equals("what"));
    }

    /// "Who landed today and is to be received": second verbs of one subject that a parse hangs
    /// side by side.
    private static boolean isSecond(Sentence sentence, int clause, int of) {
        Dependencies tree = sentence.dependencies();
        return clause > of
                && tree.is(clause, "conj")
                && tree.is(of, "conj")
                && tree.head(clause) == tree.head(of)
                && tree.children(clause, "nsubj", "nsubj:pass").isEmpty();
    }

    /// "Called to thank her on Monday": the time at the end of a purpose is that of the whole, but
    /// not that of what was only agreed on ("agreed to meet on Monday").
    private static boolean isPurpose(Sentence sentence, int trigger, int infinitive, int of) {
        Dependencies tree = sentence.dependencies();
        String above = sentence.token(of).lemma();
        boolean ahead = TimeWords.has("intends", above) || TimeWords.has("forward", above);
        return Predicates.isInfinitive(sentence, infinitive)
                && tree.head(infinitive) == of
                && tree.is(infinitive, "xcomp", "advcl")
                && (of == trigger || !ahead || isSubject(sentence, trigger, of));
    }

    /// "Talks are due to start on Monday", "a round of talks is due to": who is to do so is the
    /// event itself.
    private static boolean isSubject(Sentence sentence, int trigger, int of) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(trigger);
        boolean part =
                over != Dependencies.NONE
                        && sentence.caseOf(trigger).equals("of")
                        && TimeWords.has("portion", sentence.token(over).lemma());
        int noun = part ? over : trigger;
        return tree.is(noun, "nsubj", "nsubj:pass") && tree.head(noun) == of;
    }

    /// "Was in Oslo last May when they met".
    private static boolean isMeanwhile(Sentence sentence, int clause, int of) {
        return isAdverbial(sentence, clause, of)
                && !Predicates.areApart(sentence, clause, of)
                && TimeWords.has("meanwhile", Predicates.opening(sentence, clause));
    }

    /// What somebody did after an event was as a rule done within the day or week named.
    private static boolean isAfter(Sentence sentence, int clause, int of) {
        return isAdverbial(sentence, clause, of)
                && TimeWords.has("following", Predicates.opening(sentence, clause));
    }

    /// "After he landed in Oslo on Tuesday, he met her": who arrives does so for what follows.
    private static boolean isArrival(Sentence sentence, int clause, int arriving) {
        return arriving < clause
                && isAdverbial(sentence, arriving, clause)
                && TimeWords.has("following", Predicates.opening(sentence, arriving))
                && TimeWords.has("arrives", sentence.token(arriving).lemma());
    }

    private static boolean isAdverbial(Sentence sentence, int clause, int of) {
        Dependencies tree = sentence.dependencies();
        boolean gerund =
                tree.is(clause, "obl", "nmod") && sentence.token(clause).tag().equals("VBG");
        return (tree.is(clause, "advcl") || gerund) && tree.head(clause) == of;
    }
}
