package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Corrects what a parser does with a participle of saying behind a comma, as news likes it: in
/// "opened the bridge, saying the ferry was late" it takes the participle for a mark or subject of
/// what is said, or hangs it on the noun before.
final class SayingBehind {
    private static final Set<String> SAYING =
            Set.of(
                    "saying",
                    "adding",
                    "arguing",
                    "noting",
                    "warning",
                    "claiming",
                    "insisting",
                    "stressing",
                    "explaining",
                    "suggesting",
                    "declaring",
                    "predicting");

    private static final Set<String> SAID = Set.of("said", "says", "wrote", "told");

    /// How many words of when or where it was said may stand before the comma.
    private static final int SAID_REACH = 3;

    private SayingBehind() {}

    /// Returns the tree in which each participle of saying belongs to the verb before it, and what
    /// is said to the participle.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int at = 2; at < words.size(); at++) {
            if (words.get(at - 1).equals(",")
                    && tags.get(at).equals("VBG")
                    && SAYING.contains(words.get(at).toLowerCase(Locale.ROOT))) {
                corrected = corrected(words, tags, corrected, at);
            }
        }
        return corrected;
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int saying) {
        int head = tree.head(saying);
        int said = said(words, tags, saying - 2);
        if (said != Dependencies.NONE && head != Dependencies.NONE) {
            return behindSaid(tags, tree, saying, said);
        }
        if (head == Dependencies.NONE || (tree.is(saying, "advcl") && isVerb(tags, head))) {
            return tree;
        }
        return head > saying
                ? withContent(tags, tree, saying, head)
                : hungOn(tags, tree, saying, head);
    }

    /// Returns the verb of saying before a comma, also where its day stands between: "the talks
    /// failed, Reed said on Monday, adding"; none where it says what comes before the comma.
    private static int said(List<String> words, List<String> tags, int last) {
        for (int at = last; at > 0 && at >= last - SAID_REACH; at--) {
            if (SAID.contains(words.get(at).toLowerCase(Locale.ROOT))) {
                return at;
            }
            if (!tags.get(at).matches("NNP|IN")) {
                break;
            }
        }
        return Dependencies.NONE;
    }

    private static Dependencies behindSaid(
            List<String> tags, Dependencies tree, int saying, int said) {
        Dependencies apart =
                tree.is(saying, "advcl") && isVerb(tags, tree.head(saying))
                        ? tree
                        : tree.head(saying) > saying
                                ? withContent(tags, tree, saying, tree.head(saying))
                                : hungOn(tags, tree, saying, tree.head(saying));
        boolean loop = apart.dominates(saying, said) || !apart.is(saying, "advcl");
        if (loop || apart.head(saying) == said) {
            return apart;
        }
        int[] heads = apart.heads();
        heads[saying] = said;
        return apart.with(heads, apart.labels());
    }

    /// The participle stands within what it says: both change places.
    private static Dependencies withContent(
            List<String> tags, Dependencies tree, int saying, int content) {
        int verb = tree.head(content);
        if (verb == Dependencies.NONE || verb > saying || !isVerb(tags, verb)) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[saying] = verb;
        labels[saying] = "advcl";
        heads[content] = saying;
        labels[content] = "ccomp";
        for (int own : tree.children(saying, "obj")) {
            if (own < content) {
                heads[own] = content;
                labels[own] = "nsubj";
            }
        }
        tree.children(content, "punct").stream()
                .filter(p -> p < saying)
                .forEach(p -> heads[p] = saying);
        return tree.with(heads, labels);
    }

    private static Dependencies hungOn(List<String> tags, Dependencies tree, int saying, int head) {
        int verb = head;
        while (verb != Dependencies.NONE && !isVerb(tags, verb)) {
            verb = tree.head(verb);
        }
        if (verb == Dependencies.NONE || verb == saying) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[saying] = verb;
        labels[saying] = "advcl";
        tree.children(saying, "dep", "parataxis", "advcl").stream()
                .filter(c -> c > saying && isVerb(tags, c))
                .findFirst()
                .ifPresent(c -> labels[c] = "ccomp");
        return tree.with(heads, labels);
    }

    private static boolean isVerb(List<String> tags, int at) {
        return tags.get(at).startsWith("V");
    }
}
