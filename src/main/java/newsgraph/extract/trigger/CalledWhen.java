package newsgraph.extract.trigger;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whom a call reached that has no object: in "Lund was in the shower when Voss called" it is who
/// was there.
public final class CalledWhen {
    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "ring");

    /// What rings by itself.
    private static final Set<String> BELLS =
            Set.of(
                    "phone",
                    "telephone",
                    "cellphone",
                    "bell",
                    "doorbell",
                    "alarm",
                    "line",
                    "mobile");

    private CalledWhen() {}

    /// Returns the predicate of what somebody did, or where he was, as another one called; empty
    /// where the verb is told in no such way.
    public static OptionalInt predicate(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int over = overTime(tree, tree.head(verb));
        List<Integer> callers = tree.children(verb, "nsubj");
        boolean call =
                CALLS.contains(sentence.token(verb).lemma())
                        && sentence.token(verb).tag().matches("VBD|VBN")
                        && over != Dependencies.NONE
                        && over < verb
                        && tree.is(verb, "advcl", "acl:relcl")
                        && callers.size() == 1
                        && callers.getFirst() < verb
                        && tree.children(verb, "obj", "iobj", "aux", "aux:pass").isEmpty()
                        && tree.children(verb, "advmod", "mark").stream()
                                .anyMatch(w -> sentence.token(w).lower().equals("when"));
        return call
                        && !BELLS.contains(sentence.token(callers.getFirst()).lemma())
                        && isEnd(sentence, verb + 1)
                        && isDoneBySomebody(sentence, over)
                ? OptionalInt.of(over)
                : OptionalInt.empty();
    }

    /// "Was on the train on Friday when he called", whose clause a parse hangs on the day.
    private static int overTime(Dependencies tree, int over) {
        return over != Dependencies.NONE
                        && tree.is(over, "obl", "nmod", "obl:tmod", "obj")
                        && tree.children(over, "nsubj").isEmpty()
                ? tree.head(over)
                : over;
    }

    /// "Called.", "called from the plane", "called on Monday", "called to offer it"; not "called
    /// for talks", "called on him to go".
    private static boolean isEnd(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(at);
        return next.tag().matches("[.,:]|TO|''|``")
                || next.lower().matches("from|with|at|back|again|just|shortly|around|about")
                || (next.lower().equals("on")
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).word().endsWith("day"));
    }

    /// Not "it was past midnight when he called".
    private static boolean isDoneBySomebody(Sentence sentence, int predicate) {
        return sentence.dependencies().children(predicate, "nsubj", "nsubj:pass").stream()
                .anyMatch(s -> !sentence.token(s).lower().matches("it|that|this|there"));
    }
}
