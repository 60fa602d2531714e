package newsgraph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String TEXT =
            "The two met in Zürich. “Good,” he said 😀 cafe\u0301.\r\nThey left.";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16ByItsMarkAndByItsZeros() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void fallsBackToWindows1252() {
        String text = "“We met in Zürich,” he said – twice.";
        assertThat(decode(text.getBytes(TextDecoder.WINDOWS_1252))).isEqualTo(text);
    }

    @Test
    void replacesAWrongByteAmongUtf8() {
        byte[] bytes = "“Zürich”, they met?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(decode(bytes)).isEqualTo("“Zürich”, they met\uFFFD");
    }

    @Test
    void believesADeclarationOnlyWhereItIsNoUtf8() {
        Optional<Charset> greek = Optional.of(Charset.forName("ISO-8859-7"));
        assertThat(TextDecoder.decode("Αθήνα".getBytes(Charset.forName("ISO-8859-7")), greek))
                .isEqualTo("Αθήνα");
        assertThat(TextDecoder.decode("Αθήνα".getBytes(UTF_8), greek)).isEqualTo("Αθήνα");
    }

    @Test
    void refusesBinaryFiles() {
        assertThatThrownBy(() -> decode(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1}))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("50 4b 03 04");
        assertThatThrownBy(() -> decode("%PDF-1.7 text".getBytes(ISO_8859_1)))
                .isInstanceOf(ArticleFormatException.class);
    }

    @Test
    void replacesLoneSurrogatesOneForOne() {
        assertThat(TextDecoder.withoutLoneSurrogates("a\uD800b😀\uDE00"))
                .isEqualTo("a\uFFFDb😀\uFFFD");
    }

    private static String decode(byte[] bytes) {
        return TextDecoder.decode(bytes, Optional.empty());
    }
}
