package newsgraph.extract.status;

import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The verb of a headline that a parse takes for a noun: "Premier scraps summit".
final class HeadlineVerb {
    private HeadlineVerb() {}

    /// Returns what it says of an encounter's noun, in a line that has no other verb.
    static Optional<Status> over(Sentence sentence, StatusLexicon lexicon, int noun) {
        boolean verbless = sentence.tokens().stream().noneMatch(Token::isVerb);
        return verbless
                ? sentence.dependencies().children(noun, "compound").stream()
                        .map(sentence::token)
                        .filter(t -> t.tag().equals("NNS"))
                        .flatMap(t -> lexicon.of(Part.VERB, t.lemma()).stream())
                        .flatMap(e -> e.alone(false).stream())
                        .findFirst()
                : Optional.empty();
    }
}
