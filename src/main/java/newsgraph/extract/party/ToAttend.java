package newsgraph.extract.party;

import java.util.regex.Pattern;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Sentence;

/// Who is told to come to an encounter that lies ahead: "They will meet on Friday. Ann Lund is
/// expected to attend", not "is not expected to attend" nor "will attend the summit in Rome".
final class ToAttend {
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\battend $|\\battend (too|as well) $"
                            + "|\\b(will|expected|due) .*(part|present|table) $");

    private static final Pattern OPEN =
            Pattern.compile(
                    " (not|n't|cannot|never|neither|nor|no|none|nobody|few|unlikely|unclear|if"
                            + "|whether|only|unless|without) ");

    private ToAttend() {}

    /// Tells whether words are of what is to come: "will attend", not "attended too".
    static boolean isMeant(String words) {
        return AHEAD.matcher(words).find();
    }

    /// Tells whether nothing in a sentence leaves it open, and no other occasion stands behind.
    static boolean is(Sentence sentence, int rest) {
        String words = " " + Surface.words(sentence, 0, sentence.size()) + " ";
        return !OPEN.matcher(words).find()
                && (isEnd(sentence, rest)
                        || sentence.token(rest).lower().matches("it|them|both")
                        || Occasion.isAlone(sentence, rest));
    }

    static boolean isEnd(Sentence sentence, int at) {
        return at >= sentence.size()
                || sentence.token(at).tag().matches("[,.:]|''|CC")
                || sentence.token(at).lower().matches("too|as|along|alongside|together|with");
    }
}
