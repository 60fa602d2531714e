package newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits text into what its writer set apart: blocks between blank lines, and in them lines,
/// unless these were only wrapped at the margin.
final class Paragraphs {
    /// A stretch of text without white space at its ends.
    ///
    /// @param begin UTF-16 offset in the whole text
    /// @param block counts the blocks, so that lines of one block can be told
    record Piece(int begin, int end, int block) {
        String of(String text) {
            return text.substring(begin, end);
        }
    }

    /// Atomic, so that CR and LF of one line end are never taken for two.
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)\\h*(?>\\R)\\s*");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern FINISHED =
            Pattern.compile(".*[.!?:;…][\"”’')\\]]*\\h*", Pattern.DOTALL);

    /// Widest line, in characters, that a margin makes.
    private static final int MARGIN = 100;

    private Paragraphs() {}

    static List<Piece> split(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int block = 0;
        for (Piece part : cut(text, from, to, BLANK_LINES, 0)) {
            List<Piece> lines = cut(text, part.begin, part.end, LINE_END, block);
            if (wrapped(text, lines)) {
                pieces.add(new Piece(part.begin, part.end, block));
            } else {
                pieces.addAll(lines);
            }
            block++;
        }
        return pieces;
    }

    /// Tells whether some words end as a sentence does.
    static boolean finished(String words) {
        return FINISHED.matcher(words).matches();
    }

    /// Lines of a margin: short, about equally long, and mostly going on in the middle of a
    /// sentence.
    private static boolean wrapped(String text, List<Piece> lines) {
        if (lines.size() < 2) {
            return false;
        }
        List<Piece> broken = lines.subList(0, lines.size() - 1);
        int longest = broken.stream().mapToInt(p -> p.end - p.begin).max().orElse(0);
        long full = broken.stream().filter(p -> p.end - p.begin >= longest - 20).count();
        int open = 0;
        int small = 0;
        for (int i = 0; i < broken.size(); i++) {
            if (!finished(broken.get(i).of(text))) {
                open++;
                small += Character.isLowerCase(text.charAt(lines.get(i + 1).begin)) ? 1 : 0;
            }
        }
        return longest <= MARGIN
                && longest >= MARGIN / 3
                && full * 4 >= broken.size() * 3L
                && open * 2 >= broken.size()
                && small * 2 >= open;
    }

    private static List<Piece> cut(String text, int from, int to, Pattern between, int block) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = between.matcher(text).region(from, to);
        int begin = from;
        while (matcher.find()) {
            addStripped(pieces, text, begin, matcher.start(), block);
            begin = matcher.end();
        }
        addStripped(pieces, text, begin, to, block);
        return pieces;
    }

    private static void addStripped(
            List<Piece> pieces, String text, int begin, int end, int block) {
        int b = begin;
        int e = end;
        while (b < e && blank(text.charAt(b))) {
            b++;
        }
        while (e > b && blank(text.charAt(e - 1))) {
            e--;
        }
        if (b < e) {
            pieces.add(new Piece(b, e, block));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
