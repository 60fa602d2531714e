package newsgraph.extract.actor;

import newsgraph.article.TextSpan;
import newsgraph.text.Sentence;

/// Words that refer to an actor, before it is known to which.
///
/// @param first index of its first token
/// @param end index just past its last token
/// @param head index of its head token
record Phrase(Sentence sentence, int first, int end, int head, Reference reference) {
    TextSpan span() {
        return sentence.span(first, end);
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }
}
