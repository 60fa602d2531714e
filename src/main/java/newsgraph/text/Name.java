package newsgraph.text;

/// A named thing in a sentence, as the name tagger found it.
///
/// @param first index of its first token
/// @param end index just past its last token
public record Name(Type type, int first, int end) {
    /// The three classes of the CoNLL tagging scheme that news needs.
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
