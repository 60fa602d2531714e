package newsgraph.extract.place;

import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A noun phrase that may be a place.
///
/// @param first index of its first token, without preposition
/// @param end index just past its last token
/// @param head its last noun
/// @param link the word before it, in lower case; "" at the start of a sentence
record PlacePhrase(Sentence sentence, int first, int end, int head, String link) {
    Token headToken() {
        return sentence.token(head);
    }

    /// Returns the token that the rest of the sentence hangs the phrase on.
    int treeHead() {
        for (int i = head; i >= first; i--) {
            int above = sentence.dependencies().head(i);
            if (above < first || above >= end) {
                return i;
            }
        }
        return head;
    }
}
