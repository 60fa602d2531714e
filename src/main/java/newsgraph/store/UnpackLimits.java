package newsgraph.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What a packed file may become when it is unpacked: past both, it is a bomb and no backup.
///
/// @param bytes that any file may have
/// @param ratio how many times its packed size a larger one may have
public record UnpackLimits(long bytes, int ratio) {
    public static final UnpackLimits DEFAULT = new UnpackLimits(200L << 20, 100);

    /// Returns a stream that ends with an error where the limits are passed.
    ///
    /// @param packed bytes that it is unpacked from
    InputStream limit(InputStream in, long packed) {
        long most = Math.max(bytes, packed * ratio);
        return new FilterInputStream(in) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = in.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int count = in.read(buffer, from, length);
                count(Math.max(0, count));
                return count;
            }

            private void count(int more) throws BombException {
                read += more;
                if (read > most) {
                    throw new BombException(
                            "unpacks to more than %,d bytes, from %,d (unpack-mb, unpack-ratio)"
                                    .formatted(most, packed));
                }
            }
        };
    }

    /// Says that something passed the limits.
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;

        BombException(String message) {
            super(message);
        }
    }
}
