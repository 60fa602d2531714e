package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tense and mood of a verb as its own words tell them.
enum VerbForm {
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
    boolean isFinite() {
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

    /// Returns the form of a verb, or of a predicate with a copula.
    static VerbForm of(Sentence sentence, int verb) {
        List<Token> auxiliaries = auxiliaries(sentence, verb);
        boolean have = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        Optional<VerbForm> modal = auxiliaries.stream().flatMap(a -> modal(a).stream()).findFirst();
        if (modal.isPresent()) {
            return have && modal.get() != FUTURE ? UNREAL : modal.get();
        }
        boolean to =
                sentence.dependencies().children(verb, "mark", "aux").stream()
                        .anyMatch(c -> sentence.token(c).tag().equals("TO"));
        if (to && have) {
            boolean been = verb > 1 && sentence.token(verb - 2).lower().equals("been");
            return been ? PERFECT : PERFECT_INFINITIVE; // "has been to see her"
        }
        if (to) { // "is to meet"
            boolean due =
                    auxiliaries.stream().anyMatch(a -> a.lemma().equals("be") && a.index() < verb)
                            && sentence.token(verb).tag().equals("VB");
            return due ? FUTURE : INFINITIVE;
        }
        if (!have) {
            return simple(sentence.token(verb), auxiliaries);
        }
        boolean going = sentence.token(verb).tag().equals("VBG");
        boolean past = auxiliaries.stream().anyMatch(a -> a.lower().equals("had"));
        return !going ? PERFECT : past ? PAST_PROGRESSIVE : PROGRESSIVE;
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

    private static Optional<VerbForm> modal(Token auxiliary) {
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
        boolean shortened = word.equals("'d") && auxiliary.tag().equals("MD");
        return StatusMarks.WOULD.has(word) || shortened ? Optional.of(WOULD) : Optional.empty();
    }

    private static boolean isPast(Token auxiliary) {
        return auxiliary.tag().equals("VBD") || auxiliary.tag().equals("VBN");
    }

    /// Returns the word that negates a predicate: "not", "never", "no longer", "yet to"; empty if
    /// none does.
    static Optional<Token> negation(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        Optional<Token> own =
                tree.children(predicate, "advmod", "neg", "det", "cc:preconj", "cc").stream()
                        .filter(c -> c < predicate || tree.is(c, "neg", "advmod"))
                        .filter(c -> isNegation(sentence, c))
                        .map(sentence::token)
                        .findFirst();
        return own.isPresent() || !isAlternative(sentence, predicate)
                ? own
                : negation(sentence, tree.head(predicate));
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

    private static boolean isNegation(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        boolean only =
                token + 1 < sentence.size() && sentence.token(token + 1).lower().equals("only");
        return !only
                && (StatusMarks.NEGATION.has(word)
                        || (word.equals("no")
                                && token + 1 < sentence.size()
                                && sentence.token(token + 1).lower().equals("longer")));
    }
}
