package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/// Cuts what no reader would call a sentence (a table, a list without full stops) into pieces.
final class LongSentence {
    private LongSentence() {}

    /// Returns the tokens in pieces of at most `most`, cut after the last `;`, `,` or `:` in the
    /// second half of a piece where there is one. A sentence within the limit is its only piece.
    static List<List<CoreLabel>> cut(List<CoreLabel> tokens, int most) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int from = 0;
        while (tokens.size() - from > most) {
            int end = from + most;
            for (int i = end - 1; i >= from + most / 2; i--) {
                if (tokens.get(i).word().matches("[;,:]")) {
                    end = i + 1;
                    break;
                }
            }
            pieces.add(tokens.subList(from, end));
            from = end;
        }
        pieces.add(tokens.subList(from, tokens.size()));
        return pieces;
    }
}
