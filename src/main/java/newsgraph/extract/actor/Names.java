package newsgraph.extract.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.text.Sentence;

/// The names of one article.
///
/// @param bySentence by the sentence's index, left to right, not overlapping
record Names(Map<Integer, List<NameSpan>> bySentence) {
    List<NameSpan> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    Optional<NameSpan> at(Sentence sentence, int token) {
        return in(sentence).stream().filter(n -> n.contains(token)).findFirst();
    }
}
