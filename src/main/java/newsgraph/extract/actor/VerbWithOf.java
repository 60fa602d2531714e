package newsgraph.extract.actor;

import java.util.Set;
import java.util.function.IntPredicate;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// "Apprised the premier | of progress": what "of" tells behind the object of such a verb is no
/// part of who he is, but "of France" is.
record VerbWithOf(Sentence sentence, Names names, IntPredicate acts) {
    private static final Set<String> VERBS = LexiconFile.words("verbs-with-of");

    /// Tells whether an "of" belongs to the verb before the noun that it stands behind.
    boolean takes(int head, int of) {
        int at = head - 1;
        while (at >= 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|PRP\\$|POS|CD|HYPH")) {
            at--;
        }
        return at >= 0
                && sentence.token(at).isVerb()
                && VERBS.contains(sentence.token(at).lemma())
                && !isPortfolio(head, of)
                && !tellsWho(of + 1);
    }

    /// "Warned the secretary | of state", "the minister of finance".
    private boolean isPortfolio(int head, int of) {
        return sentence.token(head).lower().matches("secretary|minister|chief|head|director")
                && of + 1 < sentence.size()
                && !sentence.token(of + 1).tag().matches("DT|PRP\\$");
    }

    /// Tells whether a name or somebody who acts follows: "the president of France", "the head of
    /// the union".
    private boolean tellsWho(int from) {
        int at = from;
        while (at < sentence.size()
                && sentence.token(at).tag().matches("DT|JJ.*|PRP\\$|CD|VBG")
                && names.at(sentence, at).isEmpty()) {
            at++;
        }
        while (at + 1 < sentence.size()
                && sentence.token(at).isNoun()
                && sentence.token(at + 1).isNoun()
                && names.at(sentence, at).isEmpty()) {
            at++;
        }
        return at < sentence.size()
                && (names.at(sentence, at).isPresent()
                        || sentence.token(at).isProperNoun()
                        || acts.test(at));
    }
}
