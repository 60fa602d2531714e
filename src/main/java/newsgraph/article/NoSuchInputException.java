package newsgraph.article;

/// An input that does not exist, as against one that is no article.
public final class NoSuchInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchInputException(String argument) {
        super(
                "%s: no such file or directory; expected article files, a directory of them, or -"
                        .formatted(argument));
    }
}
