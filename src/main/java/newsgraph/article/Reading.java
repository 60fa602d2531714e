package newsgraph.article;

import java.util.Optional;
import java.util.OptionalInt;

/// What came of one article of an input.
public sealed interface Reading {
    /// An article that can be used.
    ///
    /// @param raw the bytes it was read from: a whole file, or one line or object of JSON
    @SuppressWarnings("ArrayRecordComponent") // handed on to be archived, never compared
    record Read(Article article, byte[] raw) implements Reading {}

    /// Something that cannot be used; the rest of the input goes on.
    ///
    /// @param id the article's, where it is known
    /// @param place file and line ("in.jsonl:3")
    /// @param line counted from 1; empty where no line is to blame
    /// @param message what is wrong and what to do about it, without the place
    record Refused(Optional<String> id, String place, OptionalInt line, String message)
            implements Reading {
        /// Returns the message with its place, as a user should see it.
        public String report() {
            return place + ": " + message;
        }
    }
}
