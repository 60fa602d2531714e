package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
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
        boolean have = auxiliaries.stream().anyMatch(VerbForm::isHave);
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
        if (to) { // "is to meet", "is to be the guest", "is to be received"
            Dependencies tree = sentence.dependencies();
            List<Token> be = auxiliaries.stream().filter(a -> a.lemma().equals("be")).toList();
            boolean bare =
                    sentence.token(verb).tag().equals("VB")
                            || be.stream()
                                    .filter(a -> tree.is(a.index(), "cop", "aux:pass"))
                                    .anyMatch(a -> a.lower().equals("be"));
            boolean due =
                    bare && be.stream().anyMatch(a -> !a.lower().equals("be") && a.index() < verb);
            return due ? FUTURE : going(sentence, verb).orElse(INFINITIVE);
        }
        if (!have && isBesideBe(sentence, verb, auxiliaries)) {
            return PAST;
        }
        if (!have) {
            return simple(sentence.token(verb), auxiliaries);
        }
        boolean going = sentence.token(verb).tag().equals("VBG");
        boolean past = auxiliaries.stream().anyMatch(a -> a.lower().equals("had"));
        return !going ? PERFECT : past ? PAST_PROGRESSIVE : PROGRESSIVE;
    }

    /// "Was back in Oslo on Tuesday, meeting Lund": what one did there, which a parse takes for
    /// "was meeting".
    private static boolean isBesideBe(Sentence sentence, int verb, List<Token> auxiliaries) {
        return verb > 0
                && sentence.token(verb).tag().equals("VBG")
                && sentence.token(verb - 1).word().equals(",")
                && auxiliaries.size() == 1
                && isPast(auxiliaries.getFirst())
                && auxiliaries.getFirst().lemma().equals("be")
                && sentence.tokens().subList(auxiliaries.getFirst().index(), verb).stream()
                                .filter(t -> t.word().equals(","))
                                .count()
                        == 1;
    }

    /// "Has", "had", the "'d" of "she'd met".
    private static boolean isHave(Token auxiliary) {
        return auxiliary.lemma().equals("have")
                || (auxiliary.lower().matches("['’]d") && auxiliary.tag().equals("VBD"));
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

    /// Tells whether a verb is what somebody is "going to" do.
    public static boolean isGoingTo(Sentence sentence, int verb) {
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
        boolean being = auxiliaries.stream().anyMatch(a -> a.lower().equals("being"));
        if (being && auxiliaries.stream().noneMatch(VerbForm::isPast)) {
            return PROGRESSIVE; // "are being held"
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
        return (could || speaks) && VerbNegation.of(sentence, predicate).isPresent();
    }
}
