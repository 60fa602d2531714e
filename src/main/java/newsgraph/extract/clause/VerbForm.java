package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tense and mood of a verb as its own words tell them.
public enum VerbForm {
    PAST,
    PERFECT,
    PRESENT,
    PROGRESSIVE,
    PAST_PROGRESSIVE,
    FUTURE,
    WOULD,
    POSSIBLE,
    OUGHT,
    /// "Would have met", "should have met".
    UNREAL,
    /// "To have met".
    PERFECT_INFINITIVE,
    INFINITIVE,
    BARE,
    GERUND,
    PARTICIPLE;

    /// How many words may stand before the auxiliary of "at no time did she".
    private static final int FRONT = 4;

    /// Tells whether the form has a tense or mood of its own.
    public boolean isFinite() {
        return switch (this) {
            case PAST,
                    PERFECT,
                    PRESENT,
                    PROGRESSIVE,
                    PAST_PROGRESSIVE,
                    FUTURE,
                    WOULD,
                    POSSIBLE,
                    OUGHT,
                    UNREAL ->
                    true;
            case PERFECT_INFINITIVE, INFINITIVE, BARE, GERUND, PARTICIPLE -> false;
        };
    }

    /// Tells whether a verb is the participle of what is done to somebody; behind a comma it may
    /// have the tag of the past: "Lund, greeted on Monday by Voss, said".
    public static boolean isDone(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBN")
                || (tag.equals("VBD")
                        && sentence.dependencies().is(verb, "acl")
                        && sentence.dependencies().children(verb, "obl", "obl:agent").stream()
                                .anyMatch(o -> sentence.caseOf(o).equals("by")));
    }

    /// Returns the form of a verb, or of a predicate with a copula.
    public static VerbForm of(Sentence sentence, int verb) {
        List<Token> auxiliaries = auxiliaries(sentence, verb);
        boolean have = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        Optional<VerbForm> modal =
                auxiliaries.stream()
                        .flatMap(a -> modal(a, auxiliaries.size() > 1 && have).stream())
                        .findFirst();
        if (modal.isPresent()) {
            return have && modal.get() != FUTURE ? UNREAL : modal.get();
        }
        boolean to =
                sentence.dependencies().children(verb, "mark", "aux").stream()
                        .anyMatch(c -> sentence.token(c).tag().equals("TO"));
        if (to && have) {
            boolean been = verb > 1 && sentence.token(verb - 2).lower().equals("been");
            if (!been && sentence.token(verb).tag().equals("VB")) { // "has to meet"
                return auxiliaries.stream().anyMatch(a -> a.lower().equals("had")) ? PAST : OUGHT;
            }
            return been ? PERFECT : PERFECT_INFINITIVE; // "has been to see her"
        }
        if (to) { // "is to meet", "is to be the guest"
            Dependencies tree = sentence.dependencies();
            List<Token> be = auxiliaries.stream().filter(a -> a.lemma().equals("be")).toList();
            boolean bare =
                    sentence.token(verb).tag().equals("VB")
                            || be.stream()
                                    .filter(a -> tree.is(a.index(), "cop"))
                                    .anyMatch(a -> a.lower().equals("be"));
            boolean due =
                    bare && be.stream().anyMatch(a -> !a.lower().equals("be") && a.index() < verb);
            return due ? FUTURE : going(sentence, verb).orElse(INFINITIVE);
        }
        if (!have) {
            return simple(sentence.token(verb), auxiliaries);
        }
        boolean going = sentence.token(verb).tag().equals("VBG");
        boolean past = auxiliaries.stream().anyMatch(a -> a.lower().equals("had"));
        return !going ? PERFECT : past ? PAST_PROGRESSIVE : PROGRESSIVE;
    }

    /// "Is going to meet" lies ahead, "was going to" did; not "is going to Oslo to meet".
    private static Optional<VerbForm> going(Sentence sentence, int verb) {
        return isGoingTo(sentence, verb)
                ? auxiliaries(sentence, sentence.dependencies().head(verb)).stream()
                        .filter(a -> a.lemma().equals("be"))
                        .findFirst()
                        .map(a -> isPast(a) ? WOULD : FUTURE)
                : Optional.empty();
    }

    private static boolean isGoingTo(Sentence sentence, int verb) {
        int go = sentence.dependencies().head(verb);
        return sentence.dependencies().is(verb, "xcomp")
                && sentence.token(go).lower().equals("going")
                && go < verb
                && sentence.token(go + 1).tag().equals("TO")
                && sentence.dependencies().is(go + 1, "mark", "aux")
                && sentence.dependencies().head(go + 1) == verb;
    }

    private static List<Token> auxiliaries(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "aux", "aux:pass", "cop").stream()
                .map(sentence::token)
                .toList();
    }

    private static VerbForm simple(Token own, List<Token> auxiliaries) {
        if (own.tag().equals("VBG")) {
            return auxiliaries.stream()
                    .filter(a -> a.lemma().equals("be"))
                    .findFirst()
                    .map(a -> isPast(a) ? PAST_PROGRESSIVE : PROGRESSIVE)
                    .orElse(GERUND);
        }
        if (!auxiliaries.isEmpty()) { // do-support and the passive carry the tense
            return auxiliaries.stream().anyMatch(VerbForm::isPast) ? PAST : PRESENT;
        }
        return switch (own.tag()) {
            case "VBD" -> PAST;
            case "VBN" -> PARTICIPLE;
            case "VB" -> BARE;
            default -> PRESENT;
        };
    }

    private static Optional<VerbForm> modal(Token auxiliary, boolean perfect) {
        String word = auxiliary.lower();
        if (StatusMarks.FUTURE.has(word)) {
            return Optional.of(FUTURE);
        }
        if (StatusMarks.POSSIBLE.has(word)) {
            return Optional.of(POSSIBLE);
        }
        if (StatusMarks.OUGHT.has(word)) {
            return Optional.of(OUGHT);
        }
        boolean shortened = // "I'd have met him"
                word.equals("'d") && (auxiliary.tag().equals("MD") || perfect);
        return StatusMarks.WOULD.has(word) || shortened ? Optional.of(WOULD) : Optional.empty();
    }

    private static boolean isPast(Token auxiliary) {
        return auxiliary.tag().equals("VBD") || auxiliary.tag().equals("VBN");
    }

    /// Returns the word that negates a predicate: "not", "never", "no longer", "yet to"; empty if
    /// none does.
    public static Optional<Token> negation(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        Optional<Token> own =
                tree.children(predicate, "advmod", "neg", "det", "cc:preconj", "cc").stream()
                        .filter(c -> c < predicate || tree.is(c, "neg", "advmod"))
                        .filter(c -> isNegation(sentence, c))
                        .map(sentence::token)
                        .findFirst();
        boolean above = isAlternative(sentence, predicate) || isGoingTo(sentence, predicate);
        return own.or(() -> fronted(sentence, predicate))
                .or(() -> nobody(sentence, predicate))
                .or(() -> neither(sentence, predicate))
                .or(() -> above ? negation(sentence, tree.head(predicate)) : Optional.empty());
    }

    /// "At no time did she meet him", "not once did they talk": the negation opens the clause, and
    /// the subject stands behind its auxiliary.
    private static Optional<Token> fronted(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int subject =
                tree.children(predicate, "nsubj", "nsubj:pass", "expl").stream()
                        .findFirst()
                        .orElse(Dependencies.NONE);
        int first =
                tree.children(predicate, "aux", "aux:pass", "cop").stream()
                        .findFirst()
                        .orElse(
                                sentence.token(predicate).lemma().equals("be")
                                        ? predicate
                                        : subject);
        for (int at = first - 1; first < subject && at >= Math.max(0, first - FRONT); at--) {
            String word = sentence.token(at).lower();
            boolean led = at > 0 && sentence.token(at - 1).tag().equals("IN");
            String next = sentence.token(at + 1).lower();
            if ((word.equals("no") && led)
                    || (word.equals("not") && !next.matches("only|until|till|since"))) {
                return Optional.of(sentence.token(at));
            }
            if (sentence.token(at).word().matches("\\W+")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "None of them met her", "neither side has agreed": the subject has the negation.
    private static Optional<Token> nobody(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        boolean ofOthers = // "neither leader attended the talks between them", "nobody expects it"
                sentence.token(predicate).lemma().equals("expect")
                        || tree.subtree(predicate).stream()
                                .anyMatch(t ->
                                        t > predicate
                                                && sentence.token(t).lower().equals("between"));
        return tree.children(predicate, "nsubj", "nsubj:pass").stream()
                .filter(s -> !ofOthers && !isOther(sentence, s))
                .flatMap(s ->
                        Stream.concat(
                                Stream.of(s),
                                tree.children(s, "det", "cc:preconj", "cc", "advmod").stream()
                                        .filter(c -> c < s)))
                .map(sentence::token)
                .filter(t ->
                        StatusMarks.NOBODY.has(t.lower())
                                || Surface.words(sentence, t.index(), predicate)
                                        .startsWith("no one "))
                .findFirst();
    }

    /// "Met neither the king nor the queen".
    private static Optional<Token> neither(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return tree.children(predicate, "obj", "obl").stream()
                .filter(o -> o > predicate)
                .flatMap(o -> tree.children(o, "cc:preconj", "det").stream())
                .map(sentence::token)
                .filter(t -> t.lower().equals("neither"))
                .findFirst();
    }

    /// "None other than the king met him".
    private static boolean isOther(Sentence sentence, int subject) {
        return Surface.words(
                        sentence, Math.max(0, subject - 2), Math.min(sentence.size(), subject + 2))
                .contains("none other");
    }

    /// "Never met, phoned or wrote", "neither met nor spoke": what "or" joins has the negation of
    /// the first.
    private static boolean isAlternative(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int first = tree.head(predicate);
        return tree.is(predicate, "conj")
                && first < predicate
                && sentence.token(first).isVerb()
                && tree.children(predicate, "nsubj", "aux").isEmpty()
                && sentence.tokens().subList(first, sentence.size()).stream()
                        .filter(t -> tree.is(t.index(), "cc"))
                        .findFirst()
                        .filter(t -> t.lower().matches("n?or"))
                        .isPresent()
                && tree.children(predicate, "cc").stream()
                        .allMatch(c -> sentence.token(c).lower().matches("n?or")); // not "but met"
    }

    /// "Could not agree at their meeting", "will not talk about the meeting" tell of one that was,
    /// as "could agree" and "will talk" do not.
    public static boolean isOfThePast(Sentence sentence, int predicate) {
        boolean could =
                of(sentence, predicate) == POSSIBLE
                        && sentence.dependencies().children(predicate, "aux").stream()
                                .anyMatch(a -> sentence.token(a).lower().equals("could"));
        boolean speaks =
                of(sentence, predicate).isFinite()
                        && sentence.token(predicate).lemma().matches("talk|speak|discuss|comment");
        return (could || speaks) && negation(sentence, predicate).isPresent();
    }

    private static boolean isNegation(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        boolean only =
                token + 1 < sentence.size()
                        && sentence.token(token + 1).lower().matches("only|until|till");
        return !only
                && (StatusMarks.NEGATION.has(word)
                        || (word.equals("no")
                                && token + 1 < sentence.size()
                                && sentence.token(token + 1).lower().equals("longer")));
    }
}
