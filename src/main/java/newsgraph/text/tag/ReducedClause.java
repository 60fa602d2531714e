package newsgraph.text.tag;

import java.util.List;
import java.util.Set;

/// Tells a participle that a tagger takes for the verb of the sentence: "The envoys, turned away in
/// May, arrived on Thursday".
final class ReducedClause {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

    private ReducedClause() {}

    /// Tells whether a verb in the past, set off by commas behind the noun that opens a sentence,
    /// only describes it, as a finite verb follows the second comma at once.
    ///
    /// @param words of one sentence, a tag each
    static boolean isParticiple(List<String> words, List<String> tags, int at) {
        if (at < 2
                || !tags.get(at).equals("VBD")
                || !words.get(at).endsWith("ed")
                || !words.get(at - 1).equals(",")
                || !tags.get(at - 2).startsWith("NN")
                || tags.subList(0, at).stream().anyMatch(ReducedClause::isVerb)) {
            return false;
        }
        for (int next = at + 1; next + 1 < words.size(); next++) {
            if (words.get(next).equals(",")) {
                return FINITE.contains(tags.get(next + 1));
            }
            if (isVerb(tags.get(next)) || tags.get(next).equals("CC")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("V") || tag.equals("MD");
    }
}
