package newsgraph.extract.actor;

import java.util.Optional;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Quotation;
import newsgraph.text.Sentence;

/// Which words of an article stand in quotations.
record Quoting(AnnotatedText text) {
    /// Returns the quotation that a token is in.
    Optional<Quotation> of(Sentence sentence, int token) {
        return text.quotationAt(sentence.token(token).span().begin());
    }

    Optional<Quotation> of(ActorMention mention) {
        return of(mention.sentence(), mention.head());
    }

    /// Returns the first word above a quoted one that is in no quotation, most often the verb of
    /// saying; [Dependencies#NONE] if there is none.
    int saying(Sentence sentence, int quoted) {
        return sentence.dependencies().ancestors(quoted).stream()
                .filter(a -> of(sentence, a).isEmpty())
                .findFirst()
                .orElse(Dependencies.NONE);
    }
}
