package newsgraph.extract.encounter;

import java.util.List;
import newsgraph.article.TextSpan;

/// A word of meeting or talking in an article, and what became of it: for whoever asks why no
/// encounter was read.
///
/// @param sentence the place of its sentence
/// @param words the place of the words of meeting
/// @param parties who was found to take part, also where nothing came of it
public record Candidate(TextSpan sentence, TextSpan words, Fate fate, List<Side> parties) {
    /// Who takes part, by name, and the rule that says so.
    public record Side(String name, String rule) {}

    /// Where a candidate ends.
    public enum Fate {
        READ("read as an encounter"),
        OTHER_SENSE(
                "dropped: the words have another sense here (trigger-guards; of \"call\", CallSense)"),
        NO_STATUS(
                "dropped: the words around it tell of no encounter, not even of one that was planned,"
                        + " proposed or denied (status-words)"),
        OTHER_KIND(
                "dropped: a match, a story or a habit (contest-words, fiction-words, habit-words)"),
        TOO_FEW("dropped: fewer than two parties were found");

        private final String reason;

        Fate(String reason) {
            this.reason = reason;
        }

        /// Returns what became of it, and the lexicon to look at.
        public String reason() {
            return reason;
        }
    }
}
