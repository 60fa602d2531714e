package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Corrects what a tagger gets wrong and the words around tell: it takes the verb for a noun where
/// several people are told of by a word that has no plural ("as the pair gear up to visit", "the
/// two head to Paris"), and "to" for a preposition before a verb ("used the call to reiterate it").
public final class CorrectedTags {
    private static final Set<String> SEVERAL =
            Set.of("pair", "duo", "trio", "couple", "twosome", "foursome", "two", "three", "four");

    private static final Set<String> BEFORE = Set.of("the", "both");

    /// Tags of what follows a verb, and hardly ever a noun that another one names more closely.
    private static final Set<String> BEHIND =
            Set.of("IN", "TO", "RP", "RB", "DT", "PRP", "PRP$", "NNP", "NNPS");

    private CorrectedTags() {}

    /// Returns Penn Treebank tags: such verbs are `VBP`, such a "to" is `TO`.
    ///
    /// @param words of one sentence, a tag each
    public static List<String> of(List<String> words, List<String> tags) {
        List<String> corrected = new ArrayList<>(tags);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (isVerbOfSeveral(words, tags, at)) {
                corrected.set(at, "VBP");
            }
            if (lower(words, at).equals("to") && tags.get(at + 1).equals("VB")) {
                corrected.set(at, "TO");
            }
        }
        return List.copyOf(corrected);
    }

    private static boolean isVerbOfSeveral(List<String> words, List<String> tags, int at) {
        return at > 1
                && SEVERAL.contains(lower(words, at - 1))
                && BEFORE.contains(lower(words, at - 2))
                && (tags.get(at).equals("NN") || tags.get(at).equals("VB"))
                && BEHIND.contains(tags.get(at + 1));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
