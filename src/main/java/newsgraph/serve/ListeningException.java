package newsgraph.serve;

/// A host and port at which the server cannot listen.
public final class ListeningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListeningException(ServerOptions options, Throwable cause) {
        super(
                "cannot listen at %s:%d: %s; choose another port with --port"
                        .formatted(options.host(), options.port(), reason(cause)),
                cause);
    }

    private static String reason(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage());
    }
}
