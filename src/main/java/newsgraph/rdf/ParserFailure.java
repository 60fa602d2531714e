package newsgraph.rdf;

import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatException;

/// What one of Jena's parsers means by an exception that is none of its own. Its tokenizer writes
/// its messages with `String.format`, which fails itself where the text ends within a name: there
/// is no character to show.
public final class ParserFailure {
    private ParserFailure() {}

    /// Says what is wrong with the text.
    public static String message(RuntimeException failure) {
        return switch (failure) {
            case IllegalFormatCodePointException end -> "it ends in the middle of a name";
            case IllegalFormatException broken -> "a broken name or IRI";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
