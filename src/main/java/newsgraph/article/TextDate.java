package newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.Paragraphs.Piece;

/// Finds the day of publication in a text whose source does not give it: in a dateline, or in a
/// short line of its own ("Published 23 February 2025, 10:00 GMT"). A date in a sentence is what
/// the article is about, not when it appeared.
final class TextDate {
    private static final int LINES = 8;
    private static final int WORDS = 14;
    private static final int CHARACTERS = 200;

    private static final Pattern DATE_LINE =
            Pattern.compile(
                    "(?:by\\b.*?|(?:first |last )?(?:published|posted|updated|modified|date)\\b[: ]*(?:on |at )?)?"
                            + "[^\\p{L}\\d]*(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,? )?"
                            + "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:"
                            + DateWords.DATE
                            + ").*",
                    Pattern.CASE_INSENSITIVE);

    private TextDate() {}

    static Optional<LocalDate> find(String text) {
        List<Piece> head =
                Paragraphs.split(text, 0, Math.min(text.length(), 4000)).stream()
                        .limit(LINES)
                        .toList();
        for (Piece piece : head) {
            Optional<LocalDate> day =
                    Dateline.at(text, piece.begin(), piece.end())
                            .flatMap(Dateline::day)
                            .or(() -> dateLine(piece.of(text)));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /// Returns the day of a line that does nothing but date the article.
    static Optional<LocalDate> dateLine(String line) {
        Matcher matcher = DATE_LINE.matcher(line);
        return line.length() <= CHARACTERS
                        && Cues.words(line) <= WORDS
                        && !Paragraphs.finished(line)
                        && matcher.matches()
                ? DateWords.day(matcher)
                : Optional.empty();
    }
}
