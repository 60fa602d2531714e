package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for the end of a relative clause: in "called off a strike that was
/// to begin on Friday, after talks" it hangs the talks on the beginning, which is still to come.
final class TalksBehind {
    private static final Set<String> LINKS = Set.of("after", "following");

    /// Words that tell, before "to" and a verb, that something is still to come.
    private static final Set<String> SET =
            Set.of("was", "were", "is", "are", "due", "set", "scheduled", "planned", "expected");

    /// Verbs of beginning: what is to begin is called off before.
    private static final Set<String> BEGINS =
            Set.of("begin", "start", "commence", "open", "take", "come", "go", "enter", "run");

    private TalksBehind() {}

    /// Returns the tree in which the talks belong to the verb of the sentence.
    ///
    /// @param words of one sentence
    static Dependencies of(List<String> words, Dependencies tree) {
        for (int at = 3; at < words.size(); at++) {
            int verb = tree.head(at);
            boolean behind =
                    tree.is(at, "obl")
                            && verb > 2
                            && verb < at
                            && tree.children(at, "case").stream()
                                    .anyMatch(c -> LINKS.contains(lower(words, c)))
                            && lower(words, verb - 1).equals("to")
                            && SET.contains(lower(words, verb - 2));
            if (behind) {
                int first = tree.children(at, "case").getFirst();
                int noun = noun(tree, verb);
                boolean parted = words.get(first - 1).equals(",");
                if (noun != Dependencies.NONE && (parted || BEGINS.contains(lower(words, verb)))) {
                    return moved(tree, verb, noun, parted ? first - 1 : first);
                }
            }
        }
        return tree;
    }

    /// Returns the object that a verb's relative clause tells of.
    private static int noun(Dependencies tree, int verb) {
        int at = tree.head(verb);
        while (at != Dependencies.NONE && !(tree.is(at, "obj") && at < verb)) {
            at = tree.head(at);
        }
        return at;
    }

    private static Dependencies moved(Dependencies tree, int verb, int noun, int from) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        tree.children(verb).stream()
                .filter(c -> c >= from)
                .forEach(c -> heads[c] = tree.head(noun));
        heads[verb] = noun;
        labels[verb] = "acl:relcl";
        return tree.with(heads, labels);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
