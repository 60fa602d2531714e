package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tense, mood and polarity of a verb as its own words tell them.
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
    INFINITIVE,
    BARE,
    GERUND,
    PARTICIPLE;

    private static final Set<String> POSSIBLE_MODALS = Set.of("could", "may", "might", "can", "ca");
    private static final Set<String> FUTURE_MODALS = Set.of("will", "wo", "'ll", "shall");
    private static final Set<String> OUGHT_MODALS = Set.of("should", "must", "ought");

    /// Returns the form of a verb, or of a predicate with a copula.
    static VerbForm of(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Token> auxiliaries =
                tree.children(verb, "aux", "aux:pass", "cop").stream()
                        .map(sentence::token)
                        .toList();
        Optional<VerbForm> modal = auxiliaries.stream().flatMap(a -> modal(a).stream()).findFirst();
        if (modal.isPresent()) {
            return modal.get();
        }
        Token own = sentence.token(verb);
        boolean to =
                tree.children(verb, "mark", "aux").stream()
                        .anyMatch(c -> sentence.token(c).tag().equals("TO"));
        if (to) {
            return INFINITIVE;
        }
        if (auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"))) {
            return PERFECT;
        }
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
        return FUTURE_MODALS.contains(word)
                ? Optional.of(FUTURE)
                : POSSIBLE_MODALS.contains(word)
                        ? Optional.of(POSSIBLE)
                        : OUGHT_MODALS.contains(word)
                                ? Optional.of(OUGHT)
                                : word.equals("would")
                                                || (word.equals("'d")
                                                        && auxiliary.tag().equals("MD"))
                                        ? Optional.of(WOULD)
                                        : Optional.empty();
    }

    private static boolean isPast(Token auxiliary) {
        return auxiliary.tag().equals("VBD") || auxiliary.tag().equals("VBN");
    }

    /// Returns the word that negates a verb: "not", "never", "no longer"; empty if none does.
    static Optional<Token> negation(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "advmod", "neg", "det", "cc:preconj").stream()
                .map(sentence::token)
                .filter(t ->
                        Set.of("not", "n't", "never", "no", "neither", "nor", "hardly")
                                .contains(t.lower()))
                .findFirst();
    }
}
