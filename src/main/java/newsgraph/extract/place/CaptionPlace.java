package newsgraph.extract.place;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The place at the end of a caption: "Lund greets Voss at the palace in Lima, May 3, 2019."
final class CaptionPlace {
    private CaptionPlace() {}

    /// Tells whether nothing follows but more names of the place and a date with its year, as
    /// captions end; such a place holds for all of the sentence.
    static boolean is(PlacePhrase phrase, int trigger) {
        Sentence sentence = phrase.sentence();
        List<Token> rest = sentence.tokens().subList(phrase.end(), sentence.size());
        boolean clause = // "met jurors who sat in the trial of a gangster in Naples in 2011"
                IntStream.range(trigger + 1, Math.max(trigger + 1, phrase.first()))
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.tag().matches("W.*|VB[DN]"));
        return phrase.first() > trigger
                && !clause
                && rest.stream().anyMatch(t -> t.word().matches("(19|20)\\d\\d"))
                && rest.stream()
                        .allMatch(t ->
                                t.isProperNoun()
                                        || t.tag().equals("CD")
                                        || t.tag().equals("IN")
                                        || t.tag().equals("DT")
                                        || !Character.isLetterOrDigit(t.word().charAt(0)));
    }
}
