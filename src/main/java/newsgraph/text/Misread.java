package newsgraph.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with what was UTF-8 once and then read as Windows-1252 made whole: "FranÃ§ois",
/// "donâ€™t". Only letters of European languages, signs and printers' marks are looked for.
///
/// @param text the text as it was meant
/// @param dropped offsets in `text` of the characters that were more than one, ascending, once for
///   each that is dropped
public record Misread(String text, List<Integer> dropped) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// The second byte of two or the last of three, as a character; the third is often lost.
    private static final String TAIL = "[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /// A mark of print behind a capital closes a word in capitals: "IRMÃ”".
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?<!\\p{Lu})[ÂÃÄÅ]%1$s|[ÂÃÄÅ][\u0080-¿]|â[€\u0080]%1$s?|â‚¬".formatted(TAIL));

    private static final String CLOSING_MARK = "”";

    /// Makes the positions unmodifiable.
    public Misread {
        dropped = List.copyOf(dropped);
    }

    /// Returns the text made whole; most often it was.
    public static Misread of(String written) {
        Matcher sign = SIGN.matcher(written);
        StringBuilder text = new StringBuilder();
        List<Integer> dropped = new ArrayList<>();
        int from = 0;
        while (sign.find()) {
            text.append(written, from, sign.start());
            String meant = meant(sign.group());
            for (int more = meant.length(); more < sign.group().length(); more++) {
                dropped.add(text.length());
            }
            text.append(meant);
            from = sign.end();
        }
        return new Misread(text.append(written, from, written.length()).toString(), dropped);
    }

    private static String meant(String sign) {
        if (sign.length() == 2 && sign.startsWith("â")) {
            return CLOSING_MARK; // its last byte is no character of Windows-1252
        }
        byte[] bytes = new byte[sign.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = sign.charAt(i);
            bytes[i] = c <= 0xFF ? (byte) c : String.valueOf(c).getBytes(WINDOWS_1252)[0];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Returns the offset in the text as written of an offset in the text as it was meant.
    public int written(int offset) {
        int more = 0;
        while (more < dropped.size() && dropped.get(more) < offset) {
            more++;
        }
        return offset + more;
    }
}
