package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// Where paragraphs end. A blank line always ends one. A single line break does where lines are
/// paragraphs (one of them is longer than anybody wraps a text at), and in a wrapped text after a
/// line that stops so early that the next line is no continuation of it, as a heading's.
public final class Paragraphs {
    private static final Pattern BLANK_LINE =
            Pattern.compile("\\h*(?:\\R\\h*){2,}|\\h*[\\u2028\\u2029\\f]\\s*");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int WIDEST_WRAP = 100;

    /// A line that fills less of its block's width than this ended on purpose.
    private static final double SHORT_LINE = 2.0 / 3;

    private Paragraphs() {}

    /// Returns the paragraphs of a part of a text, in order, without white space around them.
    public static List<TextSpan> of(ArticleText text, TextSpan part) {
        String value = text.value();
        int end = text.unitOffset(part.end());
        int from = text.unitOffset(part.begin());
        List<TextSpan> found = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(value).region(from, end);
        while (blank.find()) {
            addBlock(text, from, blank.start(), found);
            from = blank.end();
        }
        addBlock(text, from, end, found);
        return found;
    }

    private static void addBlock(ArticleText text, int begin, int end, List<TextSpan> found) {
        String block = text.value().substring(begin, end);
        String[] lines = LINE_BREAK.split(block, -1);
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, line.strip().length());
        }
        int from = 0;
        Matcher line = LINE_BREAK.matcher(block);
        for (int i = 0; line.find(); i++) {
            String next = i + 1 < lines.length ? lines[i + 1].strip() : "";
            if (width > WIDEST_WRAP || endsOnPurpose(lines[i].strip(), next, width)) {
                add(text, begin + from, begin + line.start(), found);
                from = line.end();
            }
        }
        add(text, begin + from, end, found);
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
