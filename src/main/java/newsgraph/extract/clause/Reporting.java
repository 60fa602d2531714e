package newsgraph.extract.clause;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Which verbs only report what others do, and who only speaks for others. The data files
/// `reporting-verbs` and `mouthpieces` have the words.
public final class Reporting {
    private static final Set<String> REPORTING = LexiconFile.words("reporting-verbs", 4);

    private static final Set<String> MOUTHPIECES = LexiconFile.words("mouthpieces");

    private Reporting() {}

    /// Tells whether a verb reports what others do ("said", "announced"; not "called off", "ruled
    /// out", "showed up").
    public static boolean isReport(Sentence sentence, int verb) {
        boolean another =
                sentence.token(verb).lemma().matches("call|rule|show")
                        && !sentence.dependencies().children(verb, "compound:prt").isEmpty();
        return sentence.token(verb).isVerb()
                && !another
                && REPORTING.contains(sentence.token(verb).lemma());
    }

    /// Tells whether a noun is one for who speaks for somebody else: "her spokesman", "officials".
    public static boolean isMouthpiece(Sentence sentence, int head) {
        String lemma = sentence.token(head).lemma();
        String before = head > 0 ? sentence.token(head - 1).lower() : "";
        boolean secretary =
                lemma.equals("secretary") && !before.matches("press|private|the|her|his|a");
        return !secretary && (MOUTHPIECES.contains(lemma) || lemma.matches("official|source"));
    }
}
