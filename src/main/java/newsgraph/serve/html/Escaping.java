package newsgraph.serve.html;

/// Characters that HTML takes for its own.
final class Escaping {
    private Escaping() {}

    /// Appends words so that they mean themselves, in text as well as in a quoted attribute. What
    /// HTML has no way to say, as NUL, becomes the mark for an unknown character.
    static void append(String words, StringBuilder out) {
        words.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        case '\'' -> out.append("&#39;");
                        case '\t', '\n' -> out.append((char) c);
                        default -> out.appendCodePoint(isShown(c) ? c : '\ufffd');
                    }
                });
    }

    private static boolean isShown(int c) {
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate;
    }
}
