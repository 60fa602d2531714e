package newsgraph.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who holds a store.
///
/// @param user login name
/// @param since moment of taking it, to the second
public record StoreHolder(long pid, String host, String user, Purpose purpose, Instant since) {
    private static final int LINE_BYTES = 256;

    /// What the holder does with the store.
    public enum Purpose {
        READING,
        WRITING
    }

    static StoreHolder here(Purpose purpose) {
        return new StoreHolder(
                ProcessHandle.current().pid(),
                hostName(),
                System.getProperty("user.name", "unknown"),
                purpose,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // a machine that does not know its own name still has one process
        }
    }

    /// Tells whether it is known that the process is no more: one of this machine that has no such
    /// process.
    boolean hasEnded() {
        return host.equals(hostName()) && ProcessHandle.of(pid).isEmpty();
    }

    /// Returns the holder in words, for a message.
    public String description() {
        return "process %d of %s on %s (%s since %s)"
                .formatted(pid, user, host, purpose.name().toLowerCase(Locale.ROOT), since);
    }

    /// Returns the line that the lock file holds; always of one length, so that a full disk has
    /// room for it where it had room before.
    byte[] line() {
        String text = "%d\t%s\t%s\t%s\t%s".formatted(pid, host, user, purpose, since);
        byte[] line = new byte[LINE_BYTES];
        Arrays.fill(line, (byte) ' ');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, line, 0, Math.min(bytes.length, LINE_BYTES - 1));
        line[LINE_BYTES - 1] = '\n';
        return line;
    }

    /// Reads that line; empty if it is not whole, as while its writer is at it.
    static Optional<StoreHolder> parse(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        String[] parts = text.strip().split("\t", -1);
        if (!text.endsWith("\n") || parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new StoreHolder(
                            Long.parseLong(parts[0]),
                            parts[1],
                            parts[2],
                            Purpose.valueOf(parts[3]),
                            Instant.parse(parts[4])));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
