package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects what a parser does with a report between two things that somebody did: in "flew to
/// Split, his office said, and held talks there" it is he who held them, not the office.
final class ReportBetween {
    private static final Pattern SAYS = Pattern.compile("said|says|reported|announced|confirmed");

    private ReportBetween() {}

    /// Returns the tree in which what is done next is joined to what was done first.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        return IntStream.range(4, words.size() - 2)
                .filter(said -> isReport(words, tree, said))
                .mapToObj(said -> corrected(words, tags, tree, said))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tree);
    }

    /// Tells whether a comma, a word of joining and no subject follow a verb of saying whose own
    /// subject stands right behind another comma.
    private static boolean isReport(List<String> words, Dependencies tree, int said) {
        List<Integer> subjects = tree.children(said, "nsubj");
        if (!SAYS.matcher(lower(words, said)).matches()
                || !words.get(said + 1).equals(",")
                || !lower(words, said + 2).matches("and|but|then")
                || subjects.size() != 1
                || subjects.getFirst() != said - 1) {
            return false;
        }
        int first = tree.subtree(subjects.getFirst()).getFirst();
        return first > 1 && words.get(first - 1).equals(",");
    }

    private static Optional<Dependencies> corrected(
            List<String> words, List<String> tags, Dependencies tree, int said) {
        Optional<Integer> done =
                tree.children(said, "ccomp").stream().filter(c -> c < said).findFirst();
        Optional<Integer> next =
                tree.children(said, "conj").stream()
                        .filter(c -> c > said && tags.get(c).startsWith("V"))
                        .filter(c -> tree.children(c, "nsubj", "nsubj:pass", "expl").isEmpty())
                        .findFirst();
        if (done.isEmpty()
                || next.isEmpty()
                || tree.children(done.get(), "nsubj", "nsubj:pass").isEmpty()
                || IntStream.range(said + 3, next.get())
                        .anyMatch(
                                i -> tags.get(i).matches("W.*|PRP") || words.get(i).equals(","))) {
            return Optional.empty();
        }
        int[] heads = tree.heads();
        heads[next.get()] = done.get();
        return Optional.of(tree.with(heads, tree.labels()));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
