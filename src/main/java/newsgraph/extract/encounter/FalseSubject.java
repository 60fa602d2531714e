package newsgraph.extract.encounter;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What a parse takes for the subject and is none: of an infinitive by the preposition before it
/// ("flew to Oslo to meet", "came with two ministers to meet"), of a participle by what it is.
final class FalseSubject {
    private static final Set<String> PLACING = Set.of("to", "in", "at", "into", "from", "toward");

    private static final Set<String> COMPANY = Set.of("with");

    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private FalseSubject() {}

    /// Tells whether it is where somebody goes, or how long he does: "spent hours closeted".
    static boolean isGoal(Sentence sentence, int verb, int subject) {
        boolean length =
                sentence.token(verb).tag().equals("VBN")
                        && subject + 1 == verb
                        && Governors.measures(sentence, subject);
        return length || isBehind(sentence, verb, subject, PLACING);
    }

    /// Tells whether it is who comes along; not "pleaded with her to meet him".
    static boolean isCompany(Sentence sentence, int verb, int subject) {
        int over = sentence.dependencies().head(verb);
        return over != Dependencies.NONE
                && MOTION.contains(sentence.token(over).lemma())
                && isBehind(sentence, verb, subject, COMPANY);
    }

    private static boolean isBehind(
            Sentence sentence, int verb, int subject, Set<String> prepositions) {
        return sentence.token(verb).tag().equals("VB")
                && subject + 1 < verb
                && sentence.token(subject + 1).tag().equals("TO")
                && sentence.dependencies().children(verb, "mark", "case").stream()
                        .anyMatch(m ->
                                m < subject && prepositions.contains(sentence.token(m).lower()));
    }
}
