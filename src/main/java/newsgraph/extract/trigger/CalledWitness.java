package newsgraph.extract.trigger;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

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

    private static final Pattern TO_TESTIFY =
            Pattern.compile("\\bto (testify|appear) (before|at) (?!(it|them|him|her)\\b)");

    private CalledWitness() {}

    /// "Summoned her to testify", which has its own word, not "to appear before it".
    static boolean isToTestify(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return TO_TESTIFY
                .matcher(Surface.words(sentence, trigger.end(), end(sentence, trigger)))
                .find();
    }

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean asked = // "called her to ask for the file"
                sentence.dependencies().children(trigger.head(), "xcomp", "advcl").stream()
                        .anyMatch(v -> sentence.token(v).tag().equals("VB"));
        boolean bySide =
                Clauses.subjects(sentence, trigger.head()).stream()
                        .anyMatch(s -> SIDES.contains(sentence.token(s).lower()));
        return (bySide && !asked)
                || AS_WITNESS
                        .matcher(Surface.words(sentence, trigger.end(), end(sentence, trigger)))
                        .find();
    }

    /// Returns where the clause ends, or another infinitive begins: "called her to discuss his
    /// nomination to the bench".
    private static int end(Sentence sentence, Trigger trigger) {
        return IntStream.range(trigger.end(), sentence.size())
                .filter(i -> endsCall(sentence, i))
                .findFirst()
                .orElse(sentence.size());
    }

    private static boolean endsCall(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean infinitive =
                token.tag().equals("TO")
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).tag().equals("VB")
                        && !sentence.token(at + 1).lemma().matches("testify|give|appear");
        return infinitive
                || token.word().matches("[,;:]")
                || token.lower().equals("and")
                || token.tag().matches("VB[DZP]|MD|W.*");
    }
}
