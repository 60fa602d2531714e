package newsgraph.extract.time;

import java.util.HashMap;
import java.util.Map;
import newsgraph.article.TextSpan;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Which sentences stand in one paragraph.
///
/// @param bySentence the number of the paragraph, by the number of the sentence
record TextBlocks(Map<Integer, Integer> bySentence) {
    TextBlocks {
        bySentence = Map.copyOf(bySentence);
    }

    static TextBlocks of(AnnotatedText text) {
        Map<Integer, Integer> blocks = new HashMap<>();
        int block = 0;
        int from = 0;
        for (Sentence sentence : text.sentences()) {
            int until = sentence.span().begin();
            boolean next = until > from && text.slice(new TextSpan(from, until)).contains("\n");
            block += next ? 1 : 0;
            blocks.put(sentence.index(), block);
            from = sentence.span().end();
        }
        return new TextBlocks(blocks);
    }

    boolean areOne(Sentence one, Sentence other) {
        return bySentence
                .getOrDefault(one.index(), -1)
                .equals(bySentence.getOrDefault(other.index(), -2));
    }
}
