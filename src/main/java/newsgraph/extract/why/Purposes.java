package newsgraph.extract.why;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Infinitives in the clause of a mention that tell what the encounter is for.
final class Purposes {
    /// "Talks to last a week", "a visit to meet the king", which is an encounter itself.
    private static final Set<String> NO_PURPOSE = Set.of("last", "meet", "see");

    private final StatusLexicon statuses;

    Purposes(StatusLexicon statuses) {
        this.statuses = statuses;
    }

    /// Tells whether "to" begins an infinitive of purpose: one that hangs on the encounter, on its
    /// verb or on a party; or that follows with no other verb between.
    boolean isPurpose(Trigger trigger, int to) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(to);
        if (verb == Dependencies.NONE || verb < to || !sentence.token(verb).tag().equals("VB")) {
            return false;
        }
        Token before = sentence.token(to - 1);
        if (StatusMarks.TAKES_PLACE.has(sentence.token(verb).lemma())
                || NO_PURPOSE.contains(sentence.token(verb).lemma())) {
            return false; // "talks to begin on Monday"
        }
        boolean asked =
                !isBid(sentence, to - 1)
                        && to - 1 != trigger.head()
                        && !isCalled(trigger, to - 1)
                        && (before.tag().startsWith("JJ")
                                || before.lower().equals("due")
                                || (before.isVerb() && !isOfTrigger(trigger, to - 1))
                                || (before.isNoun()
                                        && statuses.asking(sentence, to - 1).isPresent()));
        if (asked || isAddressed(trigger, verb) || isOfFirst(sentence, to - 1)) {
            return false;
        }
        if (isOfTrigger(trigger, to - 1)) {
            return true;
        }
        return WhyFinder.isNear(trigger, tree.head(verb))
                || WhyFinder.onlyTheOneVerb(trigger, to)
                || isBehindRelative(trigger, to);
    }

    /// ", the first premier to visit Oslo since the war": what somebody beside the encounter is.
    private static boolean isOfFirst(Sentence sentence, int noun) {
        int at = noun;
        boolean ordinal = false;
        while (at > 1 && sentence.token(at).tag().matches("NN.*|JJ.*|RB|POS|CD|HYPH")) {
            ordinal |= sentence.token(at).lower().matches("first|second|third|last|latest|only");
            at--;
        }
        return ordinal
                && sentence.token(at).lower().equals("the")
                && sentence.token(at - 1).word().equals(",");
    }

    /// "Was supposed to take place on Friday", "to last an hour", "to be held": that it is, or
    /// when.
    static boolean isOnlyToBe(Sentence sentence, int to) {
        int verb = to + 1;
        return verb < sentence.size()
                && (sentence.token(verb).lemma().equals("last")
                        || sentence.token(verb).lemma().equals("run")
                        || (StatusMarks.TAKES_PLACE.has(sentence.token(verb).lemma())
                                && !isWithObject(sentence, verb)));
    }

    private static boolean isWithObject(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj").stream()
                .anyMatch(o -> !sentence.token(o).lower().equals("place"));
    }

    /// "Used the lunch that followed to sound her out", "talks that were called to end it", not
    /// "talks that are expected to end late".
    private static boolean isOfTrigger(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return !trigger.isVerb()
                && tree.is(verb, "acl:relcl")
                && tree.head(verb) == trigger.head()
                && (!Clauses.isPassive(sentence, verb)
                        || StatusMarks.TAKES_PLACE.has(sentence.token(verb).lemma()));
    }

    /// "Urged him at lunch to sell", "agreed at lunch to sell": what is to be done after it.
    private static boolean isAddressed(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        int over = sentence.dependencies().head(verb);
        return over != Dependencies.NONE
                && over != trigger.head()
                && sentence.dependencies().is(verb, "xcomp", "ccomp", "advcl")
                && sentence.token(over).isVerb()
                && (WhyMarks.ADDRESS.has(sentence.token(over).lemma())
                        || WhyMarks.AGREES.has(sentence.token(over).lemma()));
    }

    /// "Called the mayor, who was in Oslo, to tell him": what stands between two commas is said of
    /// a party.
    private static boolean isBehindRelative(Trigger trigger, int to) {
        Sentence sentence = trigger.sentence();
        if (!sentence.token(to - 1).word().equals(",")) {
            return false;
        }
        int open = to - 2;
        while (open > trigger.end() && !sentence.token(open).word().equals(",")) {
            open--;
        }
        return open > trigger.end()
                && sentence.token(open + 1).tag().startsWith("W")
                && sentence.tokens().subList(trigger.end(), open).stream().noneMatch(Token::isVerb);
    }

    /// "Wants them to meet his son and check on him": what is to be done there.
    static Optional<Explanation> second(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (!trigger.isVerb() || !trigger.token().tag().equals("VB")) {
            return Optional.empty();
        }
        return sentence.dependencies().children(trigger.head(), "conj").stream()
                .filter(c -> c > trigger.end() && sentence.token(c).tag().equals("VB"))
                .filter(c -> !WhyMarks.GOES_ON.has(sentence.token(c).lemma()))
                .filter(c -> sentence.dependencies().children(c, "nsubj", "aux").isEmpty())
                .findFirst()
                .map(c ->
                        new Explanation(
                                Kind.PURPOSE,
                                WhySpans.clause(sentence, c),
                                Optional.empty(),
                                "why/second"));
    }

    /// "In a last attempt to save it".
    private static boolean isBid(Sentence sentence, int noun) {
        return WhyMarks.BID.has(sentence.token(noun).lemma())
                && List.of("in", "as").contains(sentence.caseOf(noun));
    }

    /// "The meeting was called to discuss the floods."
    private static boolean isCalled(Trigger trigger, int verb) {
        return trigger.sentence().dependencies().is(trigger.head(), "nsubj:pass")
                && trigger.sentence().dependencies().head(trigger.head()) == verb
                && StatusMarks.TAKES_PLACE.has(trigger.sentence().token(verb).lemma());
    }
}
