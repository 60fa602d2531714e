package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.DayNames;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Weekdays;

/// Tells "a call with Lund" and "told her in a call" from "a call for restraint".
final class CallNoun {
    private static final Set<String> PARTY_PREPOSITIONS = Set.of("with", "between", "from");

    /// What two do in a call with each other, as speakers in a call to the press do not.
    private static final Set<String> SHARED = LexiconFile.words("shared-in-calls");

    private static final String DAY = Weekdays.ANY + "|" + DayNames.MONTH;

    private static final String ADDRESS = "(mr|mrs|ms|dr|sen|gov|rep|coun|cllr|rev)\\.?";

    private CallNoun() {}

    /// Tells whether it is no call on the telephone but what somebody wants.
    static boolean isDemand(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        if (isToSomebody(sentence, trigger.head())
                || isMade(sentence, trigger.head())
                || isUsed(sentence, trigger.head())) {
            return false;
        }
        boolean shared = // "in a call with Lund on Monday"
                !Clauses.prepositional(sentence, trigger.head(), Set.of("with", "between"))
                        .isEmpty();
        Set<String> links = shared ? Set.of("for") : Set.of("for", "to", "on", "of");
        boolean demanded =
                tree.children(trigger.head(), "nmod", "acl").stream()
                        .filter(c -> !sentence.token(c).lower().matches(DAY))
                        .anyMatch(c ->
                                links.contains(sentence.caseOf(c))
                                        || sentence.token(c).tag().equals("VB"));
        return demanded
                || (!isToldIn(trigger)
                        && !isSharedIn(sentence, trigger.head())
                        && !isFirstBetween(sentence, trigger.head())
                        && !isArranged(sentence, trigger.head())
                        && Clauses.prepositional(sentence, trigger.head(), PARTY_PREPOSITIONS)
                                .isEmpty()
                        && Surface.after(sentence, trigger.end(), PARTY_PREPOSITIONS).isEmpty());
    }

    /// "Warned Lund in a call last week that": how one told another; not "told reporters" or
    /// "analysts on a call".
    private static boolean isToldIn(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(WholeNoun.of(sentence, trigger.head()));
        return verb != Dependencies.NONE
                && sentence.token(verb).isVerb()
                && !Interviewers.areTold(sentence, verb)
                && Clauses.prepositional(sentence, trigger.head(), Set.of("by")).isEmpty()
                && sentence.caseOf(trigger.head()).matches("in|during|on|over")
                && tree.children(verb, "obj", "iobj", "obl").stream()
                        .filter(o ->
                                tree.is(o, "obj", "iobj") || sentence.caseOf(o).matches("to|by"))
                        .anyMatch(o -> isPerson(sentence, o, false) || isThem(sentence, o));
    }

    /// "In a call on Monday, Lund and Voss agreed", "the two leaders discussed it in a call".
    private static boolean isSharedIn(Sentence sentence, int call) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(WholeNoun.of(sentence, call));
        return verb != Dependencies.NONE
                && SHARED.contains(sentence.token(verb).lemma())
                && sentence.caseOf(call).matches("in|during|on|over")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s ->
                                !tree.children(s, "conj").isEmpty()
                                        || sentence.token(s).lower().equals("they")
                                        || isTwo(sentence, s));
    }

    /// "The two", "both", "the two leaders".
    private static boolean isTwo(Sentence sentence, int noun) {
        return sentence.dependencies().subtree(noun).stream()
                .filter(t -> t <= noun)
                .anyMatch(t -> sentence.token(t).lower().matches("two|both|pair|duo"));
    }

    /// "The call was the first between Lund and Voss since May".
    private static boolean isFirstBetween(Sentence sentence, int call) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(call);
        return head != Dependencies.NONE
                && tree.is(call, "nsubj")
                && !tree.children(head, "cop").isEmpty()
                && !Clauses.prepositional(sentence, head, Set.of("between", "with")).isEmpty();
    }

    private static boolean isThem(Sentence sentence, int noun) {
        return sentence.token(noun).lower().matches("him|her")
                || (OfficeNouns.contains(sentence.token(noun).lemma())
                        && !sentence.token(noun).lemma().matches("analyst|donor|shareholder"));
    }

    /// "No call was planned with Lund".
    private static boolean isArranged(Sentence sentence, int call) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(call);
        boolean held = // "they will hold another call"
                tree.is(call, "obj")
                        && sentence.token(verb).lemma().equals("hold")
                        && tree.children(call, "compound").isEmpty();
        return held || isArrangedWith(sentence, call, verb);
    }

    private static boolean isArrangedWith(Sentence sentence, int call, int verb) {
        return sentence.dependencies().is(call, "nsubj:pass")
                && sentence.token(verb).lemma().matches("plan|schedule|arrange|hold|exchange|place")
                && !Clauses.prepositional(sentence, verb, Set.of("with", "between")).isEmpty();
    }

    /// "A call to Lund", "her first call was to the mayor", not "a call to arms", "her call to Lund
    /// to resign", "a call to Lund for calm", "repeated her call to Lund", "calls to Lund were not
    /// returned".
    private static boolean isToSomebody(Sentence sentence, int call) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(call);
        boolean appeal =
                !Clauses.prepositional(sentence, call, Set.of("for")).isEmpty()
                        || (head != Dependencies.NONE
                                && tree.is(call, "obj")
                                && sentence.token(head)
                                        .lemma()
                                        .matches("issue|renew|repeat|reiterate"));
        if (appeal) {
            return false;
        }
        boolean predicate =
                head != Dependencies.NONE
                        && tree.is(call, "nsubj")
                        && !tree.children(head, "cop").isEmpty();
        return (predicate ? List.of(head) : tree.children(call, "nmod"))
                .stream()
                        .filter(c -> sentence.caseOf(c).equals("to"))
                        .filter(c -> predicate || !tree.is(call, "nsubj:pass"))
                        .filter(c -> !isBeforeInfinitive(sentence, c))
                        .anyMatch(c -> isPerson(sentence, c, predicate));
    }

    /// "The call that Lund made to Voss", "a call she placed to him on Monday".
    private static boolean isMade(Sentence sentence, int call) {
        return sentence.dependencies().children(call, "acl:relcl", "acl", "ccomp", "dep").stream()
                .filter(v -> sentence.token(v).lemma().matches("make|place|take|receive|get"))
                .anyMatch(v ->
                        Clauses.prepositional(sentence, v, Set.of("to", "from")).stream()
                                .filter(c -> !isBeforeInfinitive(sentence, c))
                                .anyMatch(c -> isPerson(sentence, c, true) || isThem(sentence, c)));
    }

    /// "Used the call to ask for a truce".
    private static boolean isUsed(Sentence sentence, int call) {
        int verb = sentence.dependencies().head(call);
        return verb != Dependencies.NONE
                && sentence.dependencies().is(call, "obj")
                && sentence.token(verb).lemma().equals("use");
    }

    private static boolean isBeforeInfinitive(Sentence sentence, int noun) {
        return noun + 2 < sentence.size()
                && sentence.token(noun + 1).tag().equals("TO")
                && sentence.token(noun + 2).tag().equals("VB");
    }

    private static boolean isPerson(Sentence sentence, int noun, boolean common) {
        boolean named = sentence.nameAt(noun).filter(n -> n.type() == Name.Type.PERSON).isPresent();
        boolean addressed = noun > 0 && sentence.token(noun - 1).lower().matches(ADDRESS);
        return named || addressed || (common && PersonNouns.contains(sentence.token(noun).lemma()));
    }
}
