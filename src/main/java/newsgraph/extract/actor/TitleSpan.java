package newsgraph.extract.actor;

import java.util.OptionalInt;

/// A title in a sentence.
///
/// @param first index of its first token, an article or possessor included
/// @param head index of its noun
/// @param end index just past its last token
/// @param definite whether it points at one bearer: "the", a possessor, or nothing before it
/// @param owner index of the last token of the body, country or person that it belongs to
record TitleSpan(int first, int head, int end, Title title, boolean definite, OptionalInt owner) {}
