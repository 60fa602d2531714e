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
    /// @param key names the article for ever, where it is known
    /// @param rejected what was read, to be tried again; empty if there is nothing to try
    record Refused(
            Optional<String> id,
            String place,
            OptionalInt line,
            String message,
            Optional<String> key,
            Optional<Rejected> rejected)
            implements Reading {
        /// A refusal with nothing to try again.
        public Refused(Optional<String> id, String place, OptionalInt line, String message) {
            this(id, place, line, message, Optional.empty(), Optional.empty());
        }

        /// Returns the message with its place, as a user should see it.
        public String report() {
            return place + ": " + message;
        }
    }

    /// An input that could not be used, with what its article will be named by once it can.
    ///
    /// @param raw a whole file, or one line or object of JSON
    /// @param argument last part of the input argument that named it; empty for standard input
    /// @param inside its path below that argument; empty if it is the argument itself
    /// @param collection that was to name it; empty if its user gave none
    @SuppressWarnings("ArrayRecordComponent") // handed on to be kept, never compared
    record Rejected(
            byte[] raw,
            Optional<String> argument,
            Optional<String> inside,
            Optional<String> collection) {}
}
