package newsgraph.article;

import java.util.OptionalInt;

/// Says why something is no article. Becomes a [Reading.Refused] where the place is known.
final class ArticleFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Counted from 1 within the file; 0 where no line is to blame.
    private final int line;

    ArticleFormatException(String message) {
        this(0, message);
    }

    ArticleFormatException(int line, String message) {
        super(message);
        this.line = line;
    }

    OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
