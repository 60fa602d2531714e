package newsgraph.extract.actor;

import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.knowledge.Entry;
import newsgraph.text.Sentence;

/// A name in a sentence, without titles and articles.
///
/// @param first index of its first token
/// @param end index just past its last token
/// @param entry what the gazetteer knows by this very name; empty if nothing, or several things
record NameSpan(Sentence sentence, int first, int end, Type type, Optional<Entry> entry) {
    /// What is named. A place acts only where it is a capital that stands for its government.
    enum Type {
        PERSON,
        BODY,
        COUNTRY,
        PLACE
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }

    int last() {
        return end - 1;
    }

    TextSpan span() {
        return sentence.span(first, end);
    }

    /// "The King" is a title, whatever the tagger says.
    boolean isTitleAlone() {
        return type == Type.PERSON
                && end == first + 1
                && first > 0
                && sentence.token(first - 1).lower().equals("the")
                && ActorWords.title(sentence.token(first).word())
                        .filter(t -> t.kind() != Title.Kind.ADDRESS)
                        .isPresent();
    }
}
