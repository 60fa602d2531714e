package newsgraph.text;

/// Printers' marks as the plain ones that taggers were trained on, one character for one, so that
/// offsets stay.
public final class Folding {
    private Folding() {}

    /// Returns the text with curly quotation marks, guillemets and apostrophes made straight.
    public static String quotes(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '‘', '’', '‚', '‛', '′', 'ʼ', '‹', '›' -> folded.setCharAt(i, '\'');
                case '“', '”', '„', '‟', '″', '«', '»' -> folded.setCharAt(i, '"');
                default -> {}
            }
        }
        return folded.toString();
    }

    /// Returns the text with dashes and hyphens of any length made `-`.
    public static String dashes(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.setCharAt(i, '-');
                default -> {}
            }
        }
        return folded.toString();
    }
}
