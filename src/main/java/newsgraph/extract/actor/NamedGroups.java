package newsgraph.extract.actor;

import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// A body named by its name and what it is: "the G20 group of developing countries". The data file
/// `named-groups` has the nouns.
record NamedGroups(Sentence sentence, Names names) {
    private static final Set<String> NOUNS = LexiconFile.words("named-groups");

    /// How many words may stand between the name and the noun.
    private static final int LONGEST = 2;

    /// Returns the phrase of which a token is the noun, which stands for the body.
    ///
    /// @param phrase the phrase of that noun
    Optional<Phrase> of(Phrase phrase) {
        int head = phrase.head();
        if (!NOUNS.contains(sentence.token(head).lower())) {
            return Optional.empty();
        }
        int first = phrase.first();
        boolean definite = sentence.token(first).lower().equals("the");
        return names.at(sentence, first + 1)
                .filter(n -> definite && n.type() == NameSpan.Type.BODY && n.first() == first + 1)
                .filter(n -> head >= n.end() && head - n.end() <= LONGEST)
                .filter(n ->
                        sentence.tokens().subList(n.end(), head).stream()
                                .allMatch(t -> t.tag().matches("JJ|NN")))
                .map(n -> new Phrase(sentence, first, phrase.end(), head, new Reference.Body(n)));
    }
}
