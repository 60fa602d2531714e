package newsgraph.extract.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Tells being received by people in office from catching sight of them: "saw Vice President Ann
/// Lund", "saw Ann Lund, the envoy, in Oslo", "had also seen two envoys", "saw the president, the
/// bishops and" against "saw the president in the crowd", "the country has seen three presidents".
final class OfficeSeen {
    /// Where a scene is watched: "saw him on the balcony".
    private static final Set<String> SCENES =
            Set.of("in", "on", "at", "from", "through", "among", "near", "outside", "behind", "as");

    /// Where people are received: "saw him at his home".
    private static final String ROOMS =
            "home|house|residence|office|palace|embassy|villa|ministry|headquarters|hotel";

    private OfficeSeen() {}

    static boolean is(Sentence sentence, int verb) {
        VerbForm form = VerbForm.of(sentence, verb);
        List<Integer> objects = objects(sentence, verb);
        return (form == VerbForm.PAST || form == VerbForm.PERFECT)
                && objects.size() == 1
                && objects.getFirst() > verb
                && Clauses.subjects(sentence, verb).stream().anyMatch(s -> isSomebody(sentence, s))
                && (isCalledOn(sentence, objects.getFirst(), form)
                        || isNamedOffice(sentence, verb, objects.getFirst()))
                && !isScene(sentence, verb, objects.getFirst())
                && (isReported(sentence, verb) || endsThere(sentence, objects.getFirst()));
    }

    /// "Lund saw a delegation of nurses", which comes to be seen; not "tourists saw the
    /// delegation".
    static boolean isDelegation(Sentence sentence, int verb) {
        List<Integer> subjects = Clauses.subjects(sentence, verb);
        return (subjects.isEmpty() || subjects.stream().anyMatch(s -> isCaller(sentence, s)))
                && sentence.dependencies().children(verb, "obj").stream()
                        .anyMatch(o -> sentence.token(o).lemma().matches("delegation|deputation"));
    }

    /// Tells whether nothing follows but where, when or what comes next: not "saw him without a
    /// belt", "saw the president, who is 80, stumble".
    private static boolean endsThere(Sentence sentence, int object) {
        Dependencies tree = sentence.dependencies();
        int next = tree.subtree(object).getLast() + 1;
        boolean described = !tree.children(object, "acl:relcl", "acl").isEmpty();
        return !described
                && (next >= sentence.size()
                        || sentence.token(next).isProperNoun()
                        || sentence.token(next)
                                .lower()
                                .matches(
                                        "[.,;]|and|in|at|on|for|again|twice|separately|privately"));
    }

    /// ", the agency said", which a parse takes for what was seen.
    private static boolean isReported(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "ccomp").stream()
                .anyMatch(c -> SeeSense.isReportBehind(sentence, verb, c));
    }

    private static List<Integer> objects(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> stated = tree.children(verb, "obj");
        return stated.isEmpty()
                ? tree.children(verb, "ccomp").stream()
                        .filter(c -> SeeSense.isReportBehind(sentence, verb, c))
                        .flatMap(c -> tree.children(c, "nsubj").stream())
                        .limit(1)
                        .toList()
                : stated;
    }

    private static boolean isCalledOn(Sentence sentence, int object, VerbForm form) {
        if (isPerson(sentence, object)) {
            return hasTitle(sentence, object) || hasOfficeBehind(sentence, object);
        }
        long offices = // "the president, the bishops and a few of the politicians"
                sentence.dependencies().children(object, "conj").stream()
                        .filter(o -> isOffice(sentence, o))
                        .count();
        boolean told = // not "has seen presidents and kings"
                sentence.dependencies().children(object, "det", "nummod").stream()
                        .anyMatch(d -> d < object);
        return told && isOffice(sentence, object) && (form == VerbForm.PERFECT || offices > 0);
    }

    /// "He saw the opposition leader, Ann Lund, at her home."
    private static boolean isNamedOffice(Sentence sentence, int verb, int object) {
        return isOffice(sentence, object)
                && sentence.dependencies().children(object, "appos").stream()
                        .anyMatch(a -> isPerson(sentence, a))
                && Clauses.subjects(sentence, verb).stream().anyMatch(s -> isCaller(sentence, s));
    }

    private static boolean isOffice(Sentence sentence, int noun) {
        return OfficeNouns.contains(sentence.token(noun).lemma());
    }

    private static boolean hasTitle(Sentence sentence, int name) {
        return sentence.dependencies().subtree(name).stream()
                .anyMatch(t -> t < name && OfficeNouns.contains(sentence.token(t).lower()));
    }

    /// "Ann Lund, the envoy to Oslo", "Ann Lund, Norway's envoy", not "Ann Lund, an actor".
    private static boolean hasOfficeBehind(Sentence sentence, int name) {
        Dependencies tree = sentence.dependencies();
        return tree.children(name, "appos").stream()
                .filter(o -> isOffice(sentence, o))
                .anyMatch(o ->
                        tree.children(o, "det").stream()
                                .noneMatch(d -> sentence.token(d).lower().matches("an?")));
    }

    /// Tells whether somebody may be received in a seat of power: a name, an office or "he".
    static boolean isCaller(Sentence sentence, int subject) {
        return sentence.token(subject).lower().matches("he|she|they|who")
                || isPerson(sentence, subject)
                || isOffice(sentence, subject);
    }

    private static boolean isSomebody(Sentence sentence, int subject) {
        return sentence.token(subject).lower().matches("he|she|they|i|we|who")
                || isPerson(sentence, subject)
                || PersonNouns.contains(sentence.token(subject).lemma())
                || isOffice(sentence, subject);
    }

    private static boolean isPerson(Sentence sentence, int token) {
        Optional<Name> name = sentence.nameAt(token);
        return name.filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }

    private static boolean isScene(Sentence sentence, int verb, int object) {
        Dependencies tree = sentence.dependencies();
        return List.of(verb, object).stream()
                .flatMap(h -> tree.children(h, "obl", "nmod").stream())
                .filter(o -> o > object)
                .filter(o -> SCENES.contains(sentence.caseOf(o)))
                .filter(o -> !sentence.token(o).lower().matches(ROOMS))
                .anyMatch(o -> !sentence.token(o).isProperNoun());
    }
}
