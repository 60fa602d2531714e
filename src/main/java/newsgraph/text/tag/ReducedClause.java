package newsgraph.text.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a participle that a tagger takes for the verb of the sentence: "The envoys, turned away in
/// May, arrived on Thursday".
final class ReducedClause {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

    /// Verbs that with a particle are done to something, unlike "walked on by".
    private static final String SETTLED =
            "agreed|worked|hammered|thrashed|hashed|ironed|signed|mapped|sketched|carried|voted"
                    + "|pushed|patched|nailed|traded|haggled|fought|insisted|decided|called";

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

    /// Tells whether a verb in the past has what it is done by behind a particle, and so is a
    /// participle: "the terms worked out by Lund", "a deal agreed to by all".
    ///
    /// @param words of one sentence, a tag each
    static boolean isDoneBy(List<String> words, List<String> tags, int at) {
        return at > 0
                && at + 2 < words.size()
                && tags.get(at).equals("VBD")
                && (tags.get(at - 1).startsWith("NN") || words.get(at - 1).matches("[,\"”]|''"))
                && words.get(at).toLowerCase(Locale.ROOT).matches(SETTLED)
                && words.get(at + 1).matches("out|up|on|to|upon|over|off|through|down")
                && words.get(at + 2).equals("by");
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("V") || tag.equals("MD");
    }
}
