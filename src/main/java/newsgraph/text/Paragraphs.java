package newsgraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// Where paragraphs end. A blank line always ends one. A single line break does where lines are
/// paragraphs (one of them is longer than anybody wraps a text at), and in a wrapped text after a
/// line that stops so early that the next line is no continuation of it, as a heading's. No line
/// ends one within a sentence, as where a text was cut into sentences behind each full stop: behind
/// an initial or a short title ("Ann D.", "So Mr.") or a quotation that waits for its speaker ("We
/// came first,").
public final class Paragraphs {
    private static final String LINE_BREAK = "(?>\\r\\n|[\\n\\r\\u000B\\u0085])";
    private static final Pattern LINE_END = Pattern.compile(LINE_BREAK);
    private static final Pattern BLOCK_END =
            Pattern.compile(LINE_BREAK + "\\h*+" + LINE_BREAK + "|[\\u2028\\u2029\\f]");
    private static final int WIDEST_WRAP = 100;
    private static final Pattern BROKEN_OFF =
            Pattern.compile(
                    ".*(?:\\b(?!(?:Group|Plan|Section|Vitamin|Part|Type|Class|Grade|Block|Team|Hall"
                            + "|Room|Level|Point|Article|Schedule|Hepatitis|Pool) )"
                            + "\\p{Lu}\\p{Ll}+ \\p{Lu}\\."
                            + "|\\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Sens|Reps|Gen|Lt|Col|Sgt)\\."
                            + "|,[\"”’]|,'')");
    private static final Pattern GOES_ON = Pattern.compile("\\p{L}.*");

    /// A line that fills less of its block's width than this ended on purpose.
    private static final double SHORT_LINE = 2.0 / 3;

    private Paragraphs() {}

    /// Returns the paragraphs of a part of a text, in order, without white space around them.
    public static List<TextSpan> of(ArticleText text, TextSpan part) {
        String value = text.value();
        int end = text.unitOffset(part.end());
        int from = text.unitOffset(part.begin());
        List<TextSpan> found = new ArrayList<>();
        Matcher blank = BLOCK_END.matcher(value).region(from, end);
        while (blank.find()) {
            addBlock(text, from, blank.start(), found);
            from = blank.end();
        }
        addBlock(text, from, end, found);
        return found;
    }

    private static void addBlock(ArticleText text, int begin, int end, List<TextSpan> found) {
        String[] lines = LINE_END.split(text.value().substring(begin, end), -1);
        int width = Arrays.stream(lines).mapToInt(line -> line.strip().length()).max().orElse(0);
        Matcher line = LINE_END.matcher(text.value()).region(begin, end);
        int from = begin;
        for (int i = 0; line.find(); i++) {
            String before = lines[i].strip();
            String next = lines[i + 1].strip();
            if (!isBroken(before, next)
                    && (width > WIDEST_WRAP || endsOnPurpose(before, next, width))) {
                add(text, from, line.start(), found);
                from = line.end();
            }
        }
        add(text, from, end, found);
    }

    private static boolean isBroken(String line, String next) {
        return BROKEN_OFF.matcher(line).matches() && GOES_ON.matcher(next).matches();
    }

    private static boolean endsOnPurpose(String line, String next, int width) {
        if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        int blank = next.indexOf(' ');
        int firstWord = blank < 0 ? next.length() : blank;
        return line.length() + 1 + firstWord <= width * SHORT_LINE;
    }

    private static void add(ArticleText text, int begin, int end, List<TextSpan> found) {
        String value = text.value();
        while (begin < end && isBlank(value.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(value.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            found.add(text.spanOfUnits(begin, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
