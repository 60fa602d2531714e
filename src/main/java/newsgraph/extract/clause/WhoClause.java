package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whom "who", "whom" and "whose" stand for by the order of the words, where a parse takes their
/// clause for the main one: "The governor, who was to have met Lund, fell ill".
///
/// @param mentions those of the sentence
record WhoClause(Sentence sentence, List<ActorMention> mentions) {
    private static final Set<String> DAYS = LexiconFile.words("day-nouns");

    private static final Set<String> TIMES = LexiconFile.words("time-units");

    /// How many tokens a pronoun may stand before its verb.
    private static final int REACH = 9;

    /// Returns whom the pronoun before a verb stands for.
    Optional<ActorMention> subject(int verb) {
        OptionalInt pronoun = pronoun(verb);
        return pronoun.isPresent() ? antecedent(pronoun.getAsInt()) : Optional.empty();
    }

    /// Returns the pronoun that is the subject of a verb, with only helpers and times between.
    private OptionalInt pronoun(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            Token token = sentence.token(at);
            if (token.lower().equals("who")) {
                return OptionalInt.of(at);
            }
            boolean time =
                    DAYS.contains(token.lower())
                            || TIMES.contains(token.lemma())
                            || token.tag().matches("DT|CD|JJ");
            boolean helps =
                    token.tag().matches("VB.*|MD|RB|TO|IN") && !token.lower().equals("that");
            if (!time && !helps) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Returns who is named right before a pronoun or its preposition ("with whom").
    Optional<ActorMention> antecedent(int pronoun) {
        boolean led = pronoun > 1 && sentence.token(pronoun - 1).tag().matches("IN|TO");
        if (!led && !sentence.token(pronoun).lower().matches("who|whom|whose")) {
            return Optional.empty();
        }
        int end = led ? pronoun - 1 : pronoun;
        int before = end > 0 && sentence.token(end - 1).word().equals(",") ? end - 1 : end;
        Optional<ActorMention> of = // "Ann Lund of Chile, whose"
                beforePlace(before) == before
                                || endingAt(before)
                                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                                        .isPresent()
                        ? Optional.empty()
                        : endingAt(beforePlace(before))
                                .filter(m -> m.actor().kind() == Actor.Kind.PERSON);
        return of.or(() -> endingAt(before)).or(() -> endingAt(beforePlace(before)));
    }

    /// Returns where the words before a place end: "the senator | of Ohio".
    private int beforePlace(int end) {
        int at = end - 1;
        while (at > 0 && sentence.token(at).isProperNoun()) {
            at--;
        }
        return at > 0 && sentence.token(at).lower().matches("of|from") ? at : end;
    }

    private Optional<ActorMention> endingAt(int end) {
        return mentions.stream().filter(m -> m.end() == end).findFirst();
    }
}
