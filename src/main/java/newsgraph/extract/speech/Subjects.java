package newsgraph.extract.speech;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who does what a verb says.
final class Subjects {
    private static final int DEPTH = 6;
    private static final Set<String> LINKED = Set.of("conj", "xcomp", "advcl", "dep", "parataxis");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report");

    private Subjects() {}

    /// Returns the head token of the subject; a relative pronoun where the verb has one, so that
    /// the words at this place stay known (see [#antecedent]). Empty if the sentence has none.
    static Optional<Integer> of(Sentence sentence, int verb) {
        return isAdded(sentence, verb)
                ? of(sentence, verb, DEPTH)
                        .filter(s -> s < verb && mayAct(sentence.token(s)))
                        .or(() -> nearestBefore(sentence, verb))
                : of(sentence, verb, DEPTH).or(() -> withRelative(sentence, verb));
    }

    /// "..., saying that": its subject is that of the clause before, wherever the parser hangs it.
    private static boolean isAdded(Sentence sentence, int verb) {
        return verb > 1
                && sentence.token(verb).tag().equals("VBG")
                && sentence.token(verb - 1).word().equals(",")
                && sentence.dependencies().children(verb, "nsubj").isEmpty();
    }

    private static boolean mayAct(Token token) {
        return isNominal(token) && !token.lower().equals("it");
    }

    private static Optional<Integer> nearestBefore(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return IntStream.range(0, verb)
                .filter(i -> tree.is(i, "nsubj", "nsubj:pass"))
                .filter(i -> sentence.token(i).isProperNoun() || isPersonal(sentence.token(i)))
                .boxed()
                .reduce((first, last) -> last);
    }

    private static boolean isPersonal(Token token) {
        return token.tag().equals("PRP") && !token.lower().equals("it");
    }

    /// Whom a relative clause right before a verb without a subject describes: "An official who
    /// asked not to be named said".
    private static Optional<Integer> withRelative(Sentence sentence, int verb) {
        if (!Clauses.hasFinite(sentence, verb, verb + 1)) {
            return Optional.empty();
        }
        return IntStream.range(1, verb)
                .filter(i -> sentence.token(i).lower().equals("who"))
                .filter(i -> Clauses.hasFinite(sentence, i, verb))
                .map(i -> antecedent(sentence, i))
                .filter(h -> sentence.token(h).isNoun())
                .boxed()
                .reduce((first, last) -> last);
    }

    private static Optional<Integer> of(Sentence sentence, int verb, int depth) {
        Dependencies tree = sentence.dependencies();
        if (depth == 0) {
            return Optional.empty();
        }
        if (isQuotedAs(sentence, verb)) {
            return tree.children(verb - 2, "nsubj:pass", "nsubj").stream().findFirst();
        }
        if (Clauses.isPassive(sentence, verb)) {
            return agent(sentence, verb);
        }
        Optional<Integer> own = own(sentence, verb).or(() -> behindFronted(sentence, verb));
        if (own.isPresent()) {
            return own;
        }
        int head = tree.head(verb);
        if (head == Dependencies.NONE || tree.is(verb, "acl:relcl")) {
            return inverted(sentence, verb);
        }
        if (tree.is(verb, "acl") && sentence.token(head).isNoun()) {
            return Optional.of(head);
        }
        Optional<Integer> after = inverted(sentence, verb);
        if (after.isPresent()) {
            return after;
        }
        if (isInfinite(sentence, verb)) {
            return controller(sentence, verb, depth);
        }
        return LINKED.contains(tree.label(verb)) && sentence.token(head).isVerb()
                ? of(sentence, head, depth - 1)
                : Optional.empty();
    }

    private static boolean isInfinite(Sentence sentence, int verb) {
        return Set.of("VBG", "VB").contains(sentence.token(verb).tag())
                && sentence.dependencies().children(verb, "aux").stream()
                        .allMatch(a -> sentence.token(a).tag().equals("TO"));
    }

    /// Who does what an infinitive or gerund tells: the object where the verb above it makes
    /// somebody speak ("forced him to admit"), else the subject above.
    private static Optional<Integer> controller(Sentence sentence, int verb, int depth) {
        Dependencies tree = sentence.dependencies();
        for (int above : tree.ancestors(verb)) {
            if (sentence.token(above).isVerb() || !tree.children(above, "cop").isEmpty()) {
                Optional<Integer> object =
                        tree.children(above, "obj", "iobj").stream()
                                .filter(o -> tree.is(verb, "xcomp") && above < o && o < verb)
                                .findFirst();
                return object.or(() -> tree.children(above, "nsubj:pass").stream().findFirst())
                        .or(() -> of(sentence, above, depth - 1));
            }
        }
        return Optional.empty();
    }

    /// "was quoted as saying".
    private static boolean isQuotedAs(Sentence sentence, int verb) {
        return verb > 1
                && sentence.token(verb - 1).lower().equals("as")
                && QUOTING.contains(sentence.token(verb - 2).lemma());
    }

    private static Optional<Integer> own(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "nsubj").stream()
                .filter(c -> !sentence.token(c).tag().equals("EX") && !sentence.token(c).isVerb())
                .min(Comparator.comparingInt(c -> Math.abs(c - verb)));
    }

    /// "Flanked by Karl Brand, Peter Lund said": a parse makes the participle that opens the
    /// sentence the subject, and the subject an apposition in its phrase.
    private static Optional<Integer> behindFronted(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int before = verb - 1;
        while (before > 0 && sentence.token(before).tag().equals("RB")) {
            before--;
        }
        boolean fronted =
                before > 0
                        && tree.children(verb, "nsubj").contains(0)
                        && sentence.token(0).isVerb()
                        && tree.is(before, "appos")
                        && tree.dominates(0, before);
        return fronted ? Optional.of(before) : Optional.empty();
    }

    private static Optional<Integer> agent(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(c -> sentence.caseOf(c).equals("by"))
                .findFirst();
    }

    /// The noun behind a verb that the parser did not see as its subject: "said an aide".
    private static Optional<Integer> inverted(Sentence sentence, int verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(sentence.token(verb).tag());
        boolean bounded =
                verb > 0
                        && (Clauses.isMark(sentence.token(verb - 1))
                                || sentence.token(verb - 1).tag().equals("RB"));
        if (!finite || !bounded) {
            return Optional.empty();
        }
        return sentence
                .dependencies()
                .children(verb, "obj", "dep", "appos", "xcomp", "obl")
                .stream()
                .filter(c -> c > verb && isNominal(sentence.token(c)))
                .filter(c -> sentence.caseOf(c).isEmpty())
                .filter(c -> Clauses.phraseBegin(sentence, c) == verb + 1)
                .findFirst();
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    static boolean isRelative(Token token) {
        return RELATIVE.contains(token.lower());
    }

    /// Returns what a relative pronoun stands for, or the token itself.
    static int antecedent(Sentence sentence, int subject) {
        Dependencies tree = sentence.dependencies();
        if (!isRelative(sentence.token(subject))) {
            return subject;
        }
        for (int above : tree.ancestors(subject)) {
            if (tree.is(above, "acl:relcl") && tree.head(above) != Dependencies.NONE) {
                return described(sentence, tree.head(above));
            }
        }
        return subject;
    }

    /// Returns whom an apposition describes ("Voss, a minister who ..."), or the token itself.
    private static int described(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        return tree.is(token, "appos") && tree.head(token) < token ? tree.head(token) : token;
    }
}
