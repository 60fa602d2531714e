package newsgraph.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Lines of bytes, one at a time, so that a file of many articles never lies in memory whole.
final class Lines {
    /// @param tooLong its content was dropped
    @SuppressWarnings("ArrayRecordComponent") // used once, never compared
    record Line(byte[] bytes, int number, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private final InputStream in;
    private final int limit;
    private int number;

    /// @param limit most bytes of a line that is kept
    Lines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /// Returns the next line without its end; empty after the last.
    ///
    /// @throws UncheckedIOException if the input breaks off
    Optional<Line> next() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean tooLong = false;
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (bytes.size() < limit) {
                    bytes.write(b);
                } else {
                    tooLong = true;
                }
            }
            number++;
            return Optional.of(
                    new Line(tooLong ? new byte[0] : bytes.toByteArray(), number, tooLong));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read line " + (number + 1), e);
        }
    }
}
