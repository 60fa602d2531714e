package newsgraph.text;

import java.util.regex.Pattern;

/// What a character of a text does as a quotation mark, judged by its neighbours. Straight marks
/// say nothing by themselves; a single one is most often an apostrophe.
///
/// @param text one paragraph
record QuotationMark(String text) {
    /// Words that begin with an apostrophe, and decades.
    private static final Pattern ELISION =
            Pattern.compile(
                    "['‘’](?:\\d0s\\b|(?:tis|twas|em|til|till|cause|cos|bout|round|n|neath|ere)\\b)",
                    Pattern.CASE_INSENSITIVE);

    boolean isDouble(int at) {
        return "\"“”„‟«»".indexOf(text.charAt(at)) >= 0;
    }

    boolean isSingle(int at) {
        return "'‘’‚".indexOf(text.charAt(at)) >= 0;
    }

    boolean opensDouble(int at) {
        return switch (text.charAt(at)) {
            case '“', '„', '«' -> true;
            case '"' -> !isBlank(at + 1) && !isWordOrStop(at - 1);
            default -> false;
        };
    }

    boolean closesDouble(int at) {
        return switch (text.charAt(at)) {
            case '”', '»' -> true;
            case '"' -> !opensDouble(at);
            default -> false;
        };
    }

    /// Tells whether a single quotation may open here: a boundary before, a word after, no elision.
    boolean opensSingle(int at) {
        return isSingle(at)
                && text.charAt(at) != '’'
                && !isWordOrStop(at - 1)
                && (isWord(at + 1) || (at + 1 < text.length() && isDouble(at + 1)))
                && !ELISION.matcher(text).region(at, text.length()).lookingAt();
    }

    /// Tells whether a single quotation may close here: something before, no word after.
    boolean closesSingle(int at) {
        return isSingle(at) && text.charAt(at) != '‘' && !isBlank(at - 1) && !isWord(at + 1);
    }

    /// Tells whether a closing mark could as well be the apostrophe of a plural ("the leaders'
    /// plan").
    boolean maybePlural(int at) {
        return at > 0
                && "sSzx".indexOf(text.charAt(at - 1)) >= 0
                && isBlank(at + 1)
                && at + 1 < text.length();
    }

    private boolean isBlank(int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isWordOrStop(int at) {
        return isWord(at)
                || (at >= 0 && at < text.length() && ".,!?;:…%".indexOf(text.charAt(at)) >= 0);
    }
}
