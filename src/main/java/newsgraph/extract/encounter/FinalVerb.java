package newsgraph.extract.encounter;

import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.encounter.StatusLexicon.Part;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The verb of which a noun of meeting at the head of its clause is the subject, by the order of
/// words: participles between the two often mislead a parse ("a meeting called for today was
/// abandoned").
final class FinalVerb {
    private FinalVerb() {}

    /// Returns the reading, cancelled where the verb says so.
    static StatusReading of(Trigger trigger, StatusReading told, StatusLexicon lexicon) {
        boolean open =
                told.status() == Status.PLANNED
                        || told.status() == Status.PROPOSED
                        || told.status() == Status.HYPOTHETICAL;
        if (!open || trigger.isVerb() || !opensClause(trigger)) {
            return told;
        }
        Sentence sentence = trigger.sentence();
        return verb(sentence, trigger.end())
                .filter(v -> isCancelled(sentence, v, lexicon))
                .map(v ->
                        told.under(Status.CANCELLED, sentence.token(v).span(), "status/final-verb"))
                .orElse(told);
    }

    /// Tells whether no verb comes before the noun in its clause.
    private static boolean opensClause(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.first() - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            if (token.word().equals(";") || token.lower().equals("and")) {
                return true;
            }
            if (token.tag().matches("VB[DZP]?|MD|TO|W.*")) {
                return false;
            }
        }
        return true;
    }

    /// Returns the first finite verb that is in no relative clause, of a passive the participle.
    private static Optional<Integer> verb(Sentence sentence, int from) {
        int skip = 0;
        for (int at = from; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.tag().matches("W(DT|P|RB)") || token.lower().equals("that")) {
                skip++;
            }
            boolean participle = // "a meeting called for today"
                    at == from && token.tag().equals("VBD") && isPreposition(sentence, at + 1);
            boolean finite = !participle && token.tag().matches("VB[DZP]|MD");
            if (finite && skip > 0) {
                skip--;
            } else if (finite) {
                return Optional.of(last(sentence, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(Sentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).tag().matches("IN|TO");
    }

    private static int last(Sentence sentence, int finite) {
        int at = finite;
        while (at + 1 < sentence.size()
                && sentence.token(at + 1).tag().matches("VBN|RB|VB")
                && sentence.token(at)
                        .lemma()
                        .matches("be|have|will|would|must|not|all|also|later")) {
            at++;
        }
        return at;
    }

    private static boolean isCancelled(Sentence sentence, int verb, StatusLexicon lexicon) {
        String lemma = sentence.token(verb).lemma();
        String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).lower() : "";
        boolean cancels =
                lexicon.of(Part.VERB, lemma).filter(e -> e == Effect.CANCELS).isPresent()
                        || lexicon.of(Part.VERB, lemma + " " + next)
                                .filter(e -> e == Effect.CANCELS)
                                .isPresent();
        boolean passive = verb > 0 && sentence.token(verb - 1).lemma().matches("be|all|also|later");
        return (cancels && passive) || (lemma + " " + next).equals("fall through");
    }
}
