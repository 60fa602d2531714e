package newsgraph.query;

import java.util.ArrayList;
import java.util.List;

/// Breaks a line at blanks, after `/` and before `#`, and where there is none of these, anywhere.
/// Widths count code points.
final class Wrapping {
    private Wrapping() {}

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Returns a text in lines of a width at most; none for an empty text.
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (width(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int cut = cut(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static int cut(String text, int end) {
        for (int i = end; i > 0; i--) {
            char before = text.charAt(i - 1);
            if (text.charAt(i) == ' ' || text.charAt(i) == '#' || before == '/') {
                return i;
            }
        }
        return end;
    }
}
