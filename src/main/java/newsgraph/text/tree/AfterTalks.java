package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;

/// Corrects what a parser does with an encounter behind what was promised there: in "agreed on
/// Monday that neither will build there, after two days of talks" the agreeing came after the
/// talks, not the building. Only behind a comma, and where the sentence ends with it.
final class AfterTalks {
    private static final Set<String> LINKS = Set.of("after", "following");

    private static final Pattern SAID =
            Pattern.compile(
                    "agreed|said|announced|pledged|promised|vowed|declared|warned|confirmed|insisted"
                            + "|decided|predicted|told");

    private static final Pattern MODAL =
            Pattern.compile("will|would|'ll|wo|should|must|might|could|shall");

    private static final Pattern ENCOUNTERS =
            Pattern.compile(
                    "meetings?|talks|negotiations|summit|conversations?|calls?|dinner|lunch|visit"
                            + "|consultations|discussions");

    /// Words of a day to come.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "next|later|tomorrow|coming|upcoming|forthcoming|future|further|proposed|planned"
                            + "|scheduled|expected|due|will|would");

    /// How many words from the encounter on the sentence may still have.
    private static final int REACH = 30;

    private AfterTalks() {}

    /// Returns the tree in which such an encounter hangs on the verb of saying or agreeing.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        return IntStream.range(4, words.size())
                .filter(link -> isLink(words, link))
                .mapToObj(link -> corrected(words, tags, tree, link))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tree);
    }

    private static boolean isLink(List<String> words, int at) {
        return words.get(at - 1).equals(",") && LINKS.contains(lower(words, at));
    }

    private static Optional<Dependencies> corrected(
            List<String> words, List<String> tags, Dependencies tree, int link) {
        int noun = tree.head(link);
        int plan = noun == Dependencies.NONE ? noun : tree.head(noun);
        int said = plan == Dependencies.NONE ? plan : said(words, tags, tree, plan);
        boolean behind =
                said != Dependencies.NONE
                        && said < plan
                        && plan < link
                        && link < noun
                        && tree.is(noun, "obl")
                        && tags.get(said).matches("VB[DN]")
                        && (isFailed(words, said)
                                || (tree.head(plan) == said
                                        && tree.is(plan, "ccomp")
                                        && SAID.matcher(lower(words, said)).matches()))
                        && tree.children(plan, "aux").stream()
                                .anyMatch(a -> MODAL.matcher(lower(words, a)).matches());
        if (!behind
                || !isEncounter(words, tree, noun)
                || words.size() - link > REACH
                || tree.subtree(noun).getLast() < lastWord(words)
                || IntStream.range(link, words.size())
                        .anyMatch(i -> TO_COME.matcher(lower(words, i)).matches())) {
            return Optional.empty();
        }
        int[] heads = tree.heads();
        heads[noun] = said;
        tree.children(plan, "punct").stream()
                .filter(p -> p == link - 1)
                .forEach(p -> heads[p] = said);
        return Optional.of(tree.with(heads, tree.labels()));
    }

    /// Returns the verb over a plan, or over what nobody agreed on: "failed to agree on how it
    /// should be built".
    private static int said(List<String> words, List<String> tags, Dependencies tree, int plan) {
        int at = tree.head(plan);
        for (int steps = 0; steps < 2 && at != Dependencies.NONE; steps++) {
            if (tags.get(at).equals("VBD") && isFailed(words, at)) {
                return at;
            }
            at = tree.is(at, "xcomp", "ccomp") ? tree.head(at) : Dependencies.NONE;
        }
        return tree.head(plan);
    }

    private static boolean isFailed(List<String> words, int verb) {
        return lower(words, verb).equals("failed");
    }

    /// "Talks", "two days of talks"
    private static boolean isEncounter(List<String> words, Dependencies tree, int noun) {
        return ENCOUNTERS.matcher(lower(words, noun)).matches()
                || tree.children(noun, "nmod").stream()
                        .anyMatch(n -> n > noun && ENCOUNTERS.matcher(lower(words, n)).matches());
    }

    private static int lastWord(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).matches("\\W+")) {
            last--;
        }
        return last;
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
