package newsgraph.text.parser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads words and decimal numbers, parted by blanks and line breaks, from a large file without
/// making a string of each.
final class ModelText {
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    ModelText(InputStream in) {
        this.in = in;
    }

    /// Returns the number in the next line's `name=number`.
    ///
    /// @throws IOException if the next word is no such line, with what it is
    int count(String name) throws IOException {
        String word = word();
        if (!word.startsWith(name + "=")) {
            throw new IOException("expected " + name + "=.., found " + word);
        }
        try {
            return Integer.parseInt(word.substring(name.length() + 1));
        } catch (NumberFormatException e) {
            throw new IOException("expected " + name + "= and a number, found " + word, e);
        }
    }

    /// Returns the next word (UTF-8).
    String word() throws IOException {
        byte[] bytes = new byte[64];
        int length = 0;
        for (int next = skipBlanks(); next > ' '; next = next()) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = (byte) next;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /// Reads numbers into `into` from `from` on, `count` of them.
    ///
    /// @throws IOException if one is not of the form `-12.34`
    void numbers(float[] into, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            into[i] = number();
        }
    }

    private float number() throws IOException {
        int next = skipBlanks();
        boolean negative = next == '-';
        if (negative) {
            next = next();
        }
        long digits = 0;
        double scale = 1;
        boolean fraction = false;
        for (; next > ' '; next = next()) {
            if (next == '.' && !fraction) {
                fraction = true;
            } else if (next >= '0' && next <= '9') {
                digits = digits * 10 + next - '0';
                scale = fraction ? scale * 10 : scale;
            } else {
                throw new IOException("expected a decimal number, found '" + (char) next + "'");
            }
        }
        double value = digits / scale;
        return (float) (negative ? -value : value);
    }

    private int skipBlanks() throws IOException {
        int next = next();
        while (next != END && next <= ' ') {
            next = next();
        }
        if (next == END) {
            throw new EOFException("the model ends too early");
        }
        return next;
    }

    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
