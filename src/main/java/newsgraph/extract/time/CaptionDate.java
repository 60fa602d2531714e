package newsgraph.extract.time;

import java.util.stream.IntStream;
import newsgraph.text.Sentence;

/// The date at the end of a caption: "Lund greets Voss at the palace in Lima, May 3, 2019."
final class CaptionDate {
    private CaptionDate() {}

    /// A date set off at the end of a sentence, as captions have it, holds for all of the sentence.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        boolean setOff =
                time.timing().rule().startsWith("date/")
                        && time.core() > trigger
                        && sentence.token(time.core() - 1).word().equals(",");
        boolean last =
                IntStream.range(time.end(), sentence.size())
                        .allMatch(i ->
                                !Character.isLetterOrDigit(sentence.token(i).word().charAt(0)));
        return setOff && last;
    }
}
