package newsgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 for somebody's eyes: characters that would move the cursor, colour the screen or turn the
/// writing around are shown as their numbers (`\u001B`). An article, or a file's name, may hold
/// any.
final class VisibleStream extends FilterOutputStream {
    /// The bytes of a character that is not complete.
    private final byte[] begun = new byte[3];

    private int held;

    private VisibleStream(OutputStream out) {
        super(out);
    }

    static PrintStream of(OutputStream out) {
        return new PrintStream(new VisibleStream(out), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int value) throws IOException {
        begun[held++] = (byte) value;
        int length = length(begun[0] & 0xFF);
        if (held < length) {
            return;
        }
        String character = new String(begun, 0, held, StandardCharsets.UTF_8);
        boolean hidden = length == held && isHidden(character.codePointAt(0));
        if (hidden) {
            out.write(
                    "\\u%04X".formatted(character.codePointAt(0)).getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(begun, 0, held);
        }
        held = 0;
    }

    /// Returns how many bytes to wait for; all hidden characters have three at most.
    private static int length(int first) {
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xC0 && first < 0xE0 ? 2 : 1;
    }

    private static boolean isHidden(int character) {
        return character != '\n'
                && character != '\t'
                && (Character.getType(character) == Character.CONTROL
                        || Character.getType(character) == Character.FORMAT);
    }

    @Override
    public void flush() throws IOException {
        out.write(begun, 0, held);
        held = 0;
        out.flush();
    }
}
