package newsgraph.extract.encounter;

import java.util.List;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The words of a phrase, cut where a reader would stop quoting.
final class Phrases {
    private static final Set<String> EDGE =
            Set.of(",", ".", ";", ":", "\"", "''", "``", "-", "--", "?", "!", "'");

    private Phrases() {}

    /// Returns the words of a noun phrase without its preposition, or of a clause from its marker
    /// on.
    ///
    /// @param head head of the phrase
    /// @param from index of its first word
    static TextSpan of(Sentence sentence, int head, int from) {
        List<Integer> words = sentence.dependencies().subtree(head);
        int end = from;
        for (int word : words) {
            if (word >= from && word <= end + 1) {
                end = word;
            }
        }
        return trimmed(sentence, from, Math.max(end, head) + 1);
    }

    /// Returns the words up to the end of the clause: a subordinate one behind a comma, a quotation
    /// mark or the reporting clause ends it.
    static TextSpan toClauseEnd(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size() && !endsAt(sentence, at)) {
            at++;
        }
        return trimmed(sentence, from, at);
    }

    private static boolean endsAt(Sentence sentence, int at) {
        String word = sentence.token(at).word();
        if (word.equals(";") || word.equals(":") || word.equals("--")) {
            return true;
        }
        if (!word.equals(",") || at + 1 >= sentence.size()) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        String next = sentence.token(at + 1).tag();
        return next.startsWith("W")
                || next.equals("VBG")
                || next.equals("VBD")
                || next.equals("PRP")
                || next.equals("IN")
                || next.equals("NNP")
                || tree.is(at + 1, "advmod", "mark");
    }

    private static TextSpan trimmed(Sentence sentence, int first, int end) {
        int last = end;
        while (last > first + 1 && EDGE.contains(sentence.token(last - 1).word())) {
            last--;
        }
        return sentence.span(first, last);
    }
}
