package newsgraph.text;

import java.util.ArrayList;
import java.util.List;

/// Finds the quotations of one paragraph, outermost only.
final class QuotationScanner {
    /// A quotation in UTF-16 offsets of the paragraph.
    ///
    /// @param end just past its closing mark, or the paragraph's end
    /// @param opened whether an opening mark stands at `begin`
    /// @param closed whether a closing mark stands before `end`
    record Found(int begin, int end, boolean opened, boolean closed) {}

    private final String text;
    private final QuotationMark mark;
    private final boolean goesOn;
    private final int[] closersAfter;

    /// @param goesOn whether the next paragraph opens with a quotation mark
    QuotationScanner(String text, boolean goesOn) {
        this.text = text;
        this.mark = new QuotationMark(text);
        this.goesOn = goesOn;
        this.closersAfter = closersAfter(mark, text.length());
    }

    /// Returns the quotations in order.
    ///
    /// @param unclosedBefore whether the paragraph before ended inside a quotation
    List<Found> scan(boolean unclosedBefore) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        if (unclosedBefore && !text.isEmpty() && !opens(0)) {
            int close = firstDouble();
            if (close > 0 && mark.closesDouble(close)) {
                found.add(new Found(0, close + 1, false, true));
                at = close + 1;
            }
        }
        while (at < text.length()) {
            int end = at;
            if (mark.opensDouble(at)) {
                end = addDouble(at, found);
            } else if (mark.opensSingle(at)) {
                end = addSingle(at, found);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private boolean opens(int at) {
        return mark.opensDouble(at) || mark.opensSingle(at);
    }

    private int firstDouble() {
        for (int i = 0; i < text.length(); i++) {
            if (mark.isDouble(i)) {
                return i;
            }
        }
        return -1;
    }

    /// Returns the end of the quotation that opens at an offset; without a closing mark it takes
    /// the rest of the paragraph.
    private int addDouble(int open, List<Found> found) {
        int depth = 1;
        for (int i = open + 1; i < text.length(); i++) {
            if (mark.closesDouble(i)) {
                depth--;
                if (depth == 0) {
                    return add(new Found(open, i + 1, true, true), found);
                }
            } else if (mark.opensDouble(i) && closersAfter[i] > depth) {
                depth++;
            }
        }
        return add(new Found(open, text.length(), true, false), found);
    }

    /// Returns for each offset how many more double marks close than open after it.
    private static int[] closersAfter(QuotationMark mark, int length) {
        int[] closers = new int[length];
        for (int i = length - 1; i > 0; i--) {
            int step = mark.opensDouble(i) ? -1 : mark.closesDouble(i) ? 1 : 0;
            closers[i - 1] = closers[i] + step;
        }
        return closers;
    }

    /// Returns the end of the quotation; one without a closing mark is none, unless it fills the
    /// paragraph and goes on in the next.
    private int addSingle(int open, List<Found> found) {
        int plural = -1;
        for (int i = open + 2; i < text.length(); i++) {
            if (mark.closesSingle(i)) {
                if (!mark.maybePlural(i)) {
                    return add(new Found(open, i + 1, true, true), found);
                }
                plural = plural < 0 ? i : plural;
            } else if (mark.opensSingle(i)) {
                break;
            }
        }
        if (plural > 0) {
            return add(new Found(open, plural + 1, true, true), found);
        }
        if (open == 0 && goesOn) {
            return add(new Found(open, text.length(), true, false), found);
        }
        return open;
    }

    private static int add(Found quotation, List<Found> found) {
        found.add(quotation);
        return quotation.end();
    }
}
