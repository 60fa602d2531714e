package newsgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Something that whoever asks a question may set. The query says what holds otherwise, in the
/// `VALUES` block of the variable with the parameter's name.
///
/// @param name of its variable
/// @param description for whoever asks
public record Parameter(String name, Kind kind, String description) {
    /// Returns the name of its option on the command line: `min-confidence` for `minConfidence`.
    public String option() {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// What a value is.
    public enum Kind {
        /// Somebody, by name or IRI: a person, body, group or country.
        ACTOR,
        /// A day, as `2025-02-23`.
        DATE,
        /// A status of an encounter, or `any`.
        STATUS,
        /// A kind of event, or `any`.
        TYPE,
        /// Words.
        TEXT,
        /// Letters of a sentence, of what was said or agreed, or of a reason that is given: the
        /// query compares them with those of `?event`, and the index of words says which events to
        /// look at.
        WORDS,
        /// A share from 0 to 1, as `0.8`.
        SHARE;

        /// Returns the word for it in a question's file.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Stream.of(values()).map(Kind::word).toList();
        }
    }
}
