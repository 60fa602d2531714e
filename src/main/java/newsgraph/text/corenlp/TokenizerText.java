package newsgraph.text.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.text.Folding;
import newsgraph.text.Misread;

/// A paragraph as the tokenizer gets it: misread letters made whole, straight quotation marks,
/// blanks for the marks of captions and the brackets around a name put into a quoted one, and a
/// blank put after a full stop that lost its own ("talks.The").
///
/// @param text what is tokenized
/// @param blanks offsets in `text` of the blanks put in, ascending
/// @param whole the paragraph before marks and blanks changed
/// @param base UTF-16 offset in the article of the paragraph's first character
record TokenizerText(String text, List<Integer> blanks, Misread whole, int base) {
    /// A word, a final mark, perhaps a closing quotation mark, and a capitalised word at once.
    private static final Pattern LOST_BLANK =
            Pattern.compile(
                    "(?<=\\p{Ll}{2}|\\p{Ll}[\")\\]]|\\d[\")%])[.!?][\")]?"
                            + "(?=[\"(]?(?:\\p{Lu}[\\p{L}'-]*\\p{Ll}|[AI](?=\\s)))");

    /// A name that an editor put into a quoted one: "President [Peter] Lund".
    private static final Pattern PUT_IN =
            Pattern.compile(
                    "(?<=\\p{Lu}\\p{L}{0,20}\\.? )"
                            + "\\[(\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,2})\\](?= \\p{Lu})");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "://|@|www\\.|\\.(?:com?|org|net|gov|edu|uk)\\b", Pattern.CASE_INSENSITIVE);

    TokenizerText {
        blanks = List.copyOf(blanks);
    }

    static TokenizerText of(String paragraph, int base) {
        Misread whole = Misread.of(paragraph);
        String read = CaptionMarks.blanked(Folding.quotes(whole.text()));
        String folded = PUT_IN.matcher(read).replaceAll(" $1 ");
        Matcher lost = LOST_BLANK.matcher(folded);
        StringBuilder text = new StringBuilder();
        List<Integer> blanks = new ArrayList<>();
        int from = 0;
        while (lost.find()) {
            if (!ADDRESS.matcher(chunk(folded, lost.start())).find()) {
                text.append(folded, from, lost.end());
                blanks.add(text.length());
                text.append(' ');
                from = lost.end();
            }
        }
        text.append(folded, from, folded.length());
        return new TokenizerText(text.toString(), blanks, whole, base);
    }

    /// Returns the characters between blanks around an offset.
    private static String chunk(String text, int offset) {
        int begin = offset;
        int end = offset;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    /// Returns the UTF-16 offset in the article of an offset in the text.
    int unit(int offset) {
        int found = blanks.isEmpty() ? -1 : Arrays.binarySearch(blanks.toArray(), offset);
        int before = found >= 0 ? found : -found - 1;
        return base + whole.written(offset - before);
    }
}
