package newsgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who is the subject or object of a verb, stated or understood: through control ("agreed to
/// meet"), relative and participle clauses, conjunction. Tokens are indices in the sentence.
public final class Clauses {
    /// Verbs whose object, not subject, does what the infinitive says ("invited him to visit").
    private static final Set<String> OBJECT_CONTROL = LexiconFile.words("object-control");

    private static final int MAX_CLIMB = 6;

    private Clauses() {}

    /// Returns the heads of the stated or understood subject; empty if there is none.
    public static List<Integer> subjects(Sentence sentence, int verb) {
        return subjects(sentence, verb, 0);
    }

    private static List<Integer> subjects(Sentence sentence, int verb, int depth) {
        List<Integer> owners = OwnedPlan.owners(sentence, verb);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> stated = FalseSubject.stated(sentence, verb);
        if (!stated.isEmpty()
                && stated.stream().allMatch(s -> FalseSubject.isCompany(sentence, verb, s))) {
            List<Integer> both = new ArrayList<>(understood(sentence, verb, depth));
            both.addAll(stated);
            return both;
        }
        Optional<Integer> finds = VerbAttachment.reflexive(sentence, verb, stated);
        if (finds.isPresent() && depth <= MAX_CLIMB) {
            return subjects(sentence, finds.get(), depth + 1);
        }
        if (!stated.isEmpty()) {
            return RelativePronoun.resolve(sentence, verb, stated);
        }
        if (isPassive(sentence, verb)) {
            return Agents.of(sentence, verb);
        }
        List<Integer> asked = asked(sentence, verb);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<Integer> meant = ForWhom.of(sentence, verb);
        if (!meant.isEmpty()) {
            return meant;
        }
        return depth > MAX_CLIMB ? List.of() : understood(sentence, verb, depth);
    }

    private static List<Integer> understood(Sentence sentence, int verb, int depth) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        if (head == Dependencies.NONE) {
            return List.of();
        }
        Optional<Integer> told = VerbAttachment.told(sentence, verb);
        if (told.isPresent()) {
            return subjectsOrPassive(sentence, told.get(), depth + 1);
        }
        Optional<Integer> meant = VerbAttachment.of(sentence, verb);
        if (meant.isPresent()) {
            return subjectsOrPassive(sentence, meant.get(), depth + 1);
        }
        Optional<Integer> object = VerbAttachment.object(sentence, verb);
        if (object.isPresent()) {
            return List.of(object.get());
        }
        if (ForDoing.carrier(sentence, verb) != verb) {
            return Clauses.governor(sentence, ForDoing.carrier(sentence, verb))
                    .map(g -> subjectsOrPassive(sentence, g, depth + 1))
                    .orElse(List.of());
        }
        return switch (tree.label(verb)) {
            case "xcomp" -> controlled(sentence, head, verb, depth);
            case "acl" -> {
                if (isSpentOn(sentence, verb, head)) {
                    yield subjectsOrPassive(sentence, tree.head(head), depth + 1);
                }
                Optional<Integer> named = AmongThose.named(sentence, head);
                yield named.isEmpty()
                                && (sentence.token(verb).tag().equals("VB")
                                        || !sentence.caseOf(verb).isEmpty() // "interest in meeting"
                                        || hasSubject(sentence, head))
                        ? planner(sentence, head, depth)
                        : List.of(named.orElse(head));
            }
            case "acl:relcl" -> List.of(head);
            case "csubj" -> // "attending the meeting were Lund and Haas"
                    verb < head && !tree.children(head, "cop").isEmpty()
                            ? List.of(head)
                            : List.of();
            case "advcl", "conj", "parataxis", "ccomp", "dep", "obl", "advmod" ->
                    sentence.token(head).isVerb() || hasSubject(sentence, head)
                            ? subjectsOrPassive(sentence, head, depth + 1)
                            : List.of();
            default -> List.of();
        };
    }

    /// "Spent Tuesday in his office receiving envoys", which a parse has the office do.
    private static boolean isSpentOn(Sentence sentence, int verb, int place) {
        int spends = sentence.dependencies().head(place);
        return sentence.token(verb).tag().equals("VBG")
                && spends != Dependencies.NONE
                && sentence.dependencies().is(place, "obl")
                && sentence.caseOf(place).matches("in|at|on")
                && sentence.token(spends).lemma().matches("spend|pass|sit|stay");
    }

    /// Returns who is called on to do it: "appealed to them to meet", "it is good for them to
    /// meet".
    private static List<Integer> asked(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean infinitive =
                head != Dependencies.NONE
                        && tree.is(verb, "xcomp", "advcl", "ccomp")
                        && sentence.caseOf(verb).equals("to");
        return infinitive
                ? tree.children(head, "obl", "nmod").stream()
                        .filter(o ->
                                OBJECT_CONTROL.contains(
                                                sentence.token(head).lemma()
                                                        + " "
                                                        + sentence.caseOf(o))
                                        || (o < verb
                                                && sentence.caseOf(o).equals("for")
                                                && Cleft.isIt(sentence, head)))
                        .toList()
                : List.of();
    }

    /// Returns the subject of a verb over an infinitive, or its object where the verb asks another.
    private static List<Integer> controlled(
            Sentence sentence, int head, int infinitive, int depth) {
        Dependencies tree = sentence.dependencies();
        List<Integer> objects = // not "are expected to meet, their first talks in years"
                tree.children(head, "obj", "iobj").stream().filter(o -> o < infinitive).toList();
        boolean moved = // "sent an envoy to meet", not "hired a car to meet"
                objects.stream().anyMatch(o -> !VerbAttachment.isThing(sentence, o));
        if (moved && OBJECT_CONTROL.contains(sentence.token(head).lemma())) {
            return objects;
        }
        return VerbAttachment.asking(sentence, infinitive).isPresent()
                ? List.of(tree.head(head))
                : subjectsOrPassive(sentence, head, depth + 1);
    }

    /// Returns who is to do it: of "he is in Oslo to meet" the subject of what is said of him.
    private static List<Integer> planner(Sentence sentence, int noun, int depth) {
        return hasSubject(sentence, noun)
                ? subjectsOrPassive(sentence, noun, depth + 1)
                : owner(sentence, noun, depth);
    }

    /// Returns whose plan it is: "Macron's plan to meet", "has plans to meet".
    private static List<Integer> owner(Sentence sentence, int noun, int depth) {
        Dependencies tree = sentence.dependencies();
        List<Integer> possessors = tree.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return possessors;
        }
        int verb = tree.head(noun);
        return verb != Dependencies.NONE && tree.is(noun, "obj", "obl", "nmod")
                ? subjectsOrPassive(sentence, verb, depth + 1)
                : List.of();
    }

    /// Returns the subject, of a passive verb too: who "is expected to meet".
    private static List<Integer> subjectsOrPassive(Sentence sentence, int verb, int depth) {
        List<Integer> passive = sentence.dependencies().children(verb, "nsubj:pass");
        return passive.isEmpty()
                ? subjects(sentence, verb, depth)
                : RelativePronoun.resolve(sentence, verb, passive);
    }

    private static boolean hasSubject(Sentence sentence, int head) {
        return !sentence.dependencies().children(head, "nsubj", "nsubj:pass").isEmpty();
    }

    /// Returns the heads of the objects, and of the subject of a passive.
    public static List<Integer> objects(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> stated = tree.children(verb, "obj", "iobj");
        List<Integer> found = new ArrayList<>(RelativePronoun.resolve(sentence, verb, stated));
        if (found.stream()
                .anyMatch(o -> o > verb)) { // "who in order to meet its rules have had to"
            found.removeIf(o -> o < verb);
        }
        found.addAll(RelativePronoun.resolve(sentence, verb, tree.children(verb, "nsubj:pass")));
        if (found.isEmpty() && isPassive(sentence, verb) && tree.is(verb, "acl", "acl:relcl")) {
            found.add(RelativePronoun.described(sentence, tree.head(verb)));
        }
        if (found.isEmpty() && isPassive(sentence, verb) && tree.is(verb, "conj")) {
            return subjectsOrPassive(sentence, tree.head(verb), 1); // "came and was received"
        }
        if (found.isEmpty() && isPassive(sentence, verb) && tree.is(verb, "advcl", "xcomp")) {
            return subjectsOrPassive(sentence, tree.head(verb), 1); // "left after being received"
        }
        if (found.isEmpty()
                && tree.is(verb, "acl:relcl")
                && !tree.children(verb, "nsubj").isEmpty()) {
            boolean objectRelative =
                    tree.children(verb, "nsubj").stream()
                            .noneMatch(s ->
                                    sentence.token(s).tag().startsWith("W")
                                            || tree.children(s, "nmod:poss").stream()
                                                    .anyMatch(w ->
                                                            sentence.token(w)
                                                                    .tag()
                                                                    .startsWith("W")));
            if (objectRelative) {
                found.add(RelativePronoun.described(sentence, tree.head(verb))); // "the man he met"
            }
        }
        if (found.isEmpty() && Cleft.isOfAnother(sentence, verb)) {
            found.add(tree.head(verb)); // "it was Voss that he met"
        }
        return found;
    }

    /// Tells whether who stands as the subject of a verb is done to: "was received", "the envoy
    /// sent to Oslo".
    public static boolean isPassive(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return !tree.children(verb, "aux:pass", "nsubj:pass").isEmpty()
                || (VerbForm.isDone(sentence, verb)
                        && tree.is(verb, "acl", "acl:relcl")
                        && tree.children(verb, "aux").isEmpty()
                        && !VerbAttachment.isMain(sentence, verb))
                || Agents.isDoneBy(sentence, verb);
    }

    /// Returns the nouns that hang on a token by one of these prepositions.
    public static List<Integer> prepositional(
            Sentence sentence, int token, Set<String> prepositions) {
        List<Integer> found =
                sentence.dependencies().children(token, "obl", "nmod", "obl:agent").stream()
                        .filter(o -> prepositions.contains(sentence.caseOf(o)))
                        .toList();
        if (found.isEmpty() && Cleft.isOfAnother(sentence, token)) {
            int noun = sentence.dependencies().head(token); // "it was with Voss that he spoke"
            return prepositions.contains(sentence.caseOf(noun)) ? List.of(noun) : List.of();
        }
        return found.isEmpty() ? beforeInfinitive(sentence, token, prepositions) : found;
    }

    /// "Met with Lund to discuss": a parse may take whom one met for the subject of the infinitive.
    private static List<Integer> beforeInfinitive(
            Sentence sentence, int token, Set<String> prepositions) {
        Dependencies tree = sentence.dependencies();
        return tree.children(token, "advcl", "xcomp", "ccomp", "acl").stream()
                .filter(v -> v > token)
                .filter(v ->
                        sentence.token(v).tag().equals("VB") || isCounterpart(sentence, token, v))
                .flatMap(v ->
                        tree.children(v, "nsubj").stream()
                                .filter(s -> isMarked(sentence, v, s, prepositions)))
                .toList();
    }

    /// "Met with engineers working in Chile": with them, right behind the verb.
    private static boolean isCounterpart(Sentence sentence, int token, int verb) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(verb).tag().equals("VBG")
                && sentence.token(token).isVerb()
                && sentence.token(token + 1).lower().equals("with")
                && tree.children(verb, "mark").contains(token + 1)
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> s + 1 == verb && sentence.token(s).tag().equals("NNS"));
    }

    private static boolean isMarked(
            Sentence sentence, int verb, int subject, Set<String> prepositions) {
        return sentence.dependencies().children(verb, "mark").stream()
                .anyMatch(m -> m < subject && prepositions.contains(sentence.token(m).lower()));
    }

    /// Returns the nearest verb (or predicate with a subject) over a token, itself left out.
    public static Optional<Integer> governor(Sentence sentence, int token) {
        return sentence.dependencies().ancestors(token).stream()
                .filter(a -> isPredicate(sentence, a))
                .findFirst();
    }

    static boolean isPredicate(Sentence sentence, int token) {
        return sentence.token(token).isVerb() || hasSubject(sentence, token);
    }
}
