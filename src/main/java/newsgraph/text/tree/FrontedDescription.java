package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// A name beside an office, or an office beside a name, that ends a phrase in front, where a parser
/// takes it for a subject: in "After talks with the premier, Ann Lund, the minister left" the
/// premier is Lund.
final class FrontedDescription {
    private static final String IN_NOUN = "DT|NNPS?|NN|JJ|POS";

    private FrontedDescription() {}

    /// Returns where the words behind such a description begin; 0 where there is none.
    ///
    /// @param first where the words behind the comma after the phrase in front begin
    static int past(List<String> words, List<String> tags, int first) {
        if (first < 2 || first >= tags.size()) {
            return 0;
        }
        int end = past(tags, first, IN_NOUN + "|IN");
        int verb = past(tags, end + 1, IN_NOUN);
        boolean name = tags.subList(first, end).stream().allMatch(t -> t.equals("NNP"));
        boolean beside = tags.get(first - 2).equals("NN") ? name : tags.get(first).equals("DT");
        return words.subList(0, first).contains("with")
                        && beside
                        && end > first
                        && verb < tags.size()
                        && tags.get(end).equals(",")
                        && tags.get(end - 1).matches("NNPS?|NNS?")
                        && verb > end + 1
                        && tags.get(verb).matches("VB[DZP]|MD")
                ? end + 1
                : 0;
    }

    /// Returns where the words of these tags from a token on end.
    private static int past(List<String> tags, int from, String anyOf) {
        int end = from;
        while (end < tags.size() && tags.get(end).matches(anyOf)) {
            end++;
        }
        return end;
    }

    /// Returns the tree in which what stands between the commas belongs to the noun before it.
    ///
    /// @param first where the description begins
    /// @param behind where the words behind it begin
    static Dependencies tied(List<String> tags, Dependencies tree, int first, int behind) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int noun = first - 2;
        int last = first;
        while (last + 2 < behind && tags.get(last + 1).matches(IN_NOUN)) {
            last++;
        }
        if (tree.dominates(last, noun)) {
            return tree;
        }
        for (int at = first; at < behind; at++) {
            if (at != last && (heads[at] < first || heads[at] >= behind)) {
                heads[at] = last;
                labels[at] = FrontedSubject.label(tags.get(at));
            }
        }
        int over = heads[last];
        for (int at = behind; at < tags.size(); at++) {
            if (heads[at] >= first && heads[at] < behind && over >= behind) {
                heads[at] = over;
            }
        }
        heads[last] = noun;
        labels[last] = "appos";
        return tree.with(heads, labels);
    }
}
