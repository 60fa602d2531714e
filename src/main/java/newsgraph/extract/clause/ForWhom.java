package newsgraph.extract.clause;

import java.util.List;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who is to do what an infinitive says, told by "for" right before it: "it is time for Lund and
/// Voss to meet", "it would make sense, she said, for the ministers to meet". Not "flew in for
/// talks to end the war".
final class ForWhom {
    /// How many tokens may stand between "for" and "to".
    private static final int LONGEST = 14;

    private ForWhom() {}

    /// Returns the head of who is named so; empty where nobody is.
    static List<Integer> of(Sentence sentence, int verb) {
        if (verb < 3
                || !sentence.token(verb).tag().equals("VB")
                || !sentence.token(verb - 1).lower().equals("to")
                || !sentence.token(last(sentence, verb)).isNoun()) {
            return List.of();
        }
        Dependencies tree = sentence.dependencies();
        int link = last(sentence, verb);
        while (link > Math.max(0, verb - LONGEST) && isOfPhrase(sentence, link)) {
            link--;
        }
        int noun = tree.head(link);
        return sentence.token(link).lower().equals("for")
                        && noun > link
                        && noun < verb - 1
                        && isSomebody(sentence, noun)
                ? List.of(noun)
                : List.of();
    }

    /// Returns the last word before "to", past the comma behind an apposition.
    private static int last(Sentence sentence, int verb) {
        return sentence.token(verb - 2).word().equals(",") ? verb - 3 : verb - 2;
    }

    private static boolean isOfPhrase(Sentence sentence, int token) {
        return sentence.token(token).isNoun()
                || sentence.token(token).tag().matches("DT|JJ|CC|CD|POS|PRP\\$|,");
    }

    private static boolean isSomebody(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        return sentence.token(noun).isProperNoun()
                || OfficeNouns.contains(lemma)
                || PersonNouns.contains(lemma);
    }
}
