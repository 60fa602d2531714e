package newsgraph.ingest;

/// An article whose graph must not be stored. The message says why and what to do.
public final class UnfitArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitArticleException(String message) {
        super(message);
    }
}
