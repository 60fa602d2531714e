package newsgraph.serve;

import java.time.Duration;
import java.util.Optional;
import newsgraph.query.Limits;

/// How a server listens and how much it gives.
///
/// @param host name or address to listen at
/// @param port 0 for any that is free
/// @param cors the one origin whose pages may read the answers; empty for none
/// @param limits of each query
/// @param parallel how many queries run at once
/// @param patience how long one more waits for its turn
/// @param bodyBytes how long a request may be
public record ServerOptions(
        String host,
        int port,
        Optional<String> cors,
        Limits limits,
        int parallel,
        Duration patience,
        long bodyBytes) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int PORT = 7878;

    /// What holds where nobody says otherwise.
    public static final ServerOptions DEFAULT =
            new ServerOptions(
                    LOOPBACK,
                    PORT,
                    Optional.empty(),
                    Limits.DEFAULT.with(Duration.ofSeconds(5), 10_000),
                    4,
                    Duration.ofMillis(500),
                    2 << 20);

    public ServerOptions at(String otherHost, int otherPort) {
        return new ServerOptions(otherHost, otherPort, cors, limits, parallel, patience, bodyBytes);
    }

    /// Returns the same within other limits.
    ///
    /// @param ofEach limits of each query
    /// @param atOnce how many run at once
    /// @param otherBytes how long a request may be
    public ServerOptions within(Limits ofEach, int atOnce, long otherBytes) {
        return new ServerOptions(host, port, cors, ofEach, atOnce, patience, otherBytes);
    }

    public ServerOptions readableBy(Optional<String> origin) {
        return new ServerOptions(host, port, origin, limits, parallel, patience, bodyBytes);
    }
}
