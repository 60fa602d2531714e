package newsgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Corrects what a parser gets wrong and the words tell: it takes "meeting" behind a preposition or
/// a verb for an adjective of whom somebody meets ("spoke of meeting Ann Lund", "avoided meeting
/// her mother"), and "holding" for one of talks ("was blamed for holding talks").
public final class GerundAttachment {
    private static final Set<String> DESCRIBING = Set.of("amod", "compound");

    private static final Set<String> HOLDING =
            Set.of("holding", "having", "attending", "hosting", "joining", "seeking");

    private static final Set<String> HELD =
            Set.of("talks", "meetings", "discussions", "negotiations", "consultations", "dialogue");

    private GerundAttachment() {}

    /// Returns the tree in which such a gerund has the preposition, and its object.
    ///
    /// @param words of one sentence, a tag each
    public static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        for (int at = 1; at < words.size(); at++) {
            boolean gerund =
                    isGerund(words, at, tree.head(at))
                            && tags.get(at).equals("VBG")
                            && DESCRIBING.contains(tree.label(at))
                            && tree.head(at) > at;
            boolean led = tree.label(at - 1).equals("case") && tree.head(at - 1) == tree.head(at);
            if (gerund && led) {
                return of(words, tags, withObject(tree, at));
            }
            if (gerund && isUnderVerb(words, tree, at)) {
                return of(words, tags, asClause(tree, at));
            }
        }
        return tree;
    }

    private static boolean isGerund(List<String> words, int at, int noun) {
        String word = words.get(at).toLowerCase(Locale.ROOT);
        return word.equals("meeting")
                || (HOLDING.contains(word)
                        && noun > at
                        && HELD.contains(words.get(noun).toLowerCase(Locale.ROOT)));
    }

    private static boolean isUnderVerb(List<String> words, Dependencies tree, int gerund) {
        int object = tree.head(gerund);
        return tree.label(object).equals("obj")
                && tree.head(object) == gerund - 1
                && CorrectedTags.OVER_GERUNDS
                        .matcher(words.get(gerund - 1).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static Dependencies asClause(Dependencies tree, int gerund) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int object = heads[gerund];
        heads[gerund] = gerund - 1;
        labels[gerund] = "xcomp";
        heads[object] = gerund;
        return new Dependencies(heads, labels);
    }

    private static Dependencies withObject(Dependencies tree, int gerund) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int object = heads[gerund];
        heads[gerund] = heads[object];
        labels[gerund] = labels[object].equals("nmod") ? "acl" : "advcl";
        heads[object] = gerund;
        labels[object] = "obj";
        heads[gerund - 1] = gerund;
        labels[gerund - 1] = "mark";
        return new Dependencies(heads, labels);
    }
}
