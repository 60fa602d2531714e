package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// Those who are called by an adjective or participle alone: "families of the | missing", "the
/// Little Sisters of the | Poor".
final class NominalAdjective {
    private NominalAdjective() {}

    /// Tells whether a token is such a word behind "of the".
    static boolean is(Sentence sentence, int token) {
        return token > 1
                && sentence.token(token).tag().matches("JJ|VB[GN]")
                && sentence.token(token - 1).lower().equals("the")
                && sentence.token(token - 2).lower().equals("of")
                && (token + 1 == sentence.size()
                        || !sentence.token(token + 1).tag().matches("NN.*|JJ.*|HYPH|CD"));
    }
}
