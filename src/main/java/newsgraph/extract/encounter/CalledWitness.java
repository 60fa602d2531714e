package newsgraph.extract.encounter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Tells calling a witness to a trial from phoning: "the defense called her brother", "called her
/// to the stand", "called the lawyers to the bench" against "the lawyer called her to ask for the
/// file". The data file `court-sides` has the words.
final class CalledWitness {
    private static final Set<String> SIDES = LexiconFile.words("court-sides");

    private static final Pattern AS_WITNESS =
            Pattern.compile(
                    "\\b(to the (witness )?(stand|box|bench|stage|podium|floor)|to testify"
                            + "|to give evidence"
                            + "|as (an? |the |its |their )?([\\w-]+ )?witness(es)?)\\b");

    private CalledWitness() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean asked = // "called her to ask for the file"
                sentence.dependencies().children(trigger.head(), "xcomp", "advcl").stream()
                        .anyMatch(v -> sentence.token(v).tag().equals("VB"));
        boolean bySide =
                Clauses.subjects(sentence, trigger.head()).stream()
                        .anyMatch(s -> SIDES.contains(lower(sentence, s)));
        return (bySide && !asked)
                || AS_WITNESS
                        .matcher(Surface.words(sentence, trigger.end(), sentence.size()))
                        .find();
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
