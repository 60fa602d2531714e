package newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Turns bytes into text, once. Nothing is normalised: line ends and combining marks stay; only a
/// byte-order mark is dropped, and what no encoding explains becomes U+FFFD.
final class TextDecoder {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// How far the beginning of a file tells what it is.
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /// Decodes a file: by its byte-order mark; else UTF-16 where every other byte is zero; else
    /// UTF-8 if it is valid; else as declared; else UTF-8 with a few wrong bytes or Windows-1252,
    /// whichever explains more of it.
    ///
    /// @param declared what the file says of itself; believed only where the bytes are no UTF-8,
    ///   since pages are converted more often than their labels
    /// @throws ArticleFormatException if it is no text
    static String decode(byte[] bytes, Optional<Charset> declared) {
        Optional<String> wide = decodeWide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        requireText(bytes);
        int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, begin, bytes.length - begin).slice();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            return lenient(buffer, declared.orElseGet(() -> guess(buffer)));
        }
    }

    /// Tells the UTF-16 or UTF-32 encoding of bytes; empty for encodings of single bytes.
    static Optional<Charset> wideEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = zeros(bytes, 0, length);
        int odd = zeros(bytes, 1, length);
        int enough = Math.max(1, length / 4);
        if (odd >= enough && even <= length / 40) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even >= enough && odd <= length / 40) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /// Replaces each surrogate that lacks its pair by U+FFFD, as JSON escapes can make them: they
    /// are no characters, and no store keeps them. Offsets stay.
    static String withoutLoneSurrogates(String text) {
        int length = text.length();
        StringBuilder clean = new StringBuilder(length);
        for (int at = 0; at < length; ) {
            int point = text.codePointAt(at);
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            clean.appendCodePoint(lone ? 0xFFFD : point);
            at += Character.charCount(point);
        }
        return clean.toString();
    }

    private static Optional<String> decodeWide(byte[] bytes) {
        return wideEncoding(bytes)
                .map(charset -> {
                    String text = lenient(ByteBuffer.wrap(bytes), charset);
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                });
    }

    private static String lenient(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(bytes.duplicate())
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("replacing decoder of " + charset, impossible);
        }
    }

    /// UTF-8 where most bytes beyond ASCII are part of valid sequences: then a few were damaged.
    private static Charset guess(ByteBuffer bytes) {
        String text = lenient(bytes, StandardCharsets.UTF_8);
        long wrong = text.codePoints().filter(c -> c == 0xFFFD).count();
        long right = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return right > wrong ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static void requireText(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw binary(bytes);
            }
            boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += b > 0 && b < ' ' && !space ? 1 : 0;
        }
        if (controls > bytes.length / 100 || startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            throw binary(bytes);
        }
    }

    private static ArticleFormatException binary(byte[] bytes) {
        String begin = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, 8));
        return new ArticleFormatException(
                "a binary file (it begins with the bytes %s), not text, HTML or JSON; convert it to text first"
                        .formatted(begin));
    }

    private static int zeros(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
